package org.tiendo.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A department that answers for indicators: it is asked when a figure needs an explanation.
 *
 * @param email its address; null where none is known
 */
public record Owner(String code, Text name, @Nullable String email) {}
