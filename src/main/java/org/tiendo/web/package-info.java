/** The HTTP API, and what it has in common with the pages. */
@NullMarked
package org.tiendo.web;

import org.jspecify.annotations.NullMarked;
