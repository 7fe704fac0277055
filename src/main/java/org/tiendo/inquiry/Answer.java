package org.tiendo.inquiry;

import org.jspecify.annotations.Nullable;

/**
 * The explanation that an owner gives of a figure.
 *
 * @param cause the reason why the figure is what it is
 * @param measure the action that is taken
 * @param file null where none is attached
 */
public record Answer(String cause, String measure, @Nullable AttachedFile file) {}
