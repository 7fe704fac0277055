/** Pages and HTTP API. */
@NullMarked
package org.tiendo.web;

import org.jspecify.annotations.NullMarked;
