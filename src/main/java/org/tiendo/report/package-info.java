/** Renders the ledger for people and programs: boards, explanations, rejected rows and other tables. */
@NullMarked
package org.tiendo.report;

import org.jspecify.annotations.NullMarked;
