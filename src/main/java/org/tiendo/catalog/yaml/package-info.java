/** Reads the home's YAML files, with the position of every value and a message for every mistake. */
@NullMarked
package org.tiendo.catalog.yaml;

import org.jspecify.annotations.NullMarked;
