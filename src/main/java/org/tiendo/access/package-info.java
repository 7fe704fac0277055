/** The permissions to read over HTTP: tokens with scopes, until they expire or are revoked. */
@NullMarked
package org.tiendo.access;

import org.jspecify.annotations.NullMarked;
