/** Logging in and out, the first administrator, and the pages on users. */
@NullMarked
package org.tiendo.web.login;

import org.jspecify.annotations.NullMarked;
