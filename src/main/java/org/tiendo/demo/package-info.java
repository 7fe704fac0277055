/** Creates the synthetic departments of the worked example. */
@NullMarked
package org.tiendo.demo;

import org.jspecify.annotations.NullMarked;
