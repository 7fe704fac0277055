/** Real database servers for the integration tests, from archives on the class path, each started once. */
@NullMarked
package org.tiendo.servers;

import org.jspecify.annotations.NullMarked;
