/** Reads the home's YAML files: every value with its place, every mistake with a sentence. */
@NullMarked
package org.tiendo.catalog.yaml;

import org.jspecify.annotations.NullMarked;
