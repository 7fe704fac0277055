/** The database everything is kept in: opened, locked, leased. */
@NullMarked
package org.tiendo.store;

import org.jspecify.annotations.NullMarked;
