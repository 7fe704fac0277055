/** Everything an operator describes in {@code jobs/} and {@code config/}: read, checked, explained when wrong. */
@NullMarked
package org.tiendo.catalog;

import org.jspecify.annotations.NullMarked;
