/** Writes the audit pack of a year: editions, inputs and plan with a script that checks them without this program. */
@NullMarked
package org.tiendo.report.audit;

import org.jspecify.annotations.NullMarked;
