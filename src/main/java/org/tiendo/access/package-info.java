/** The people who may log in and the tokens of programs, with what each may see and do. */
@NullMarked
package org.tiendo.access;

import org.jspecify.annotations.NullMarked;
