/** The configuration in {@code jobs/} and {@code config/}: it is read and checked, and its mistakes are explained. */
@NullMarked
package org.tiendo.catalog;

import org.jspecify.annotations.NullMarked;
