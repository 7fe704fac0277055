package org.tiendo.web.view;

/**
 * One option of a list that a reader chooses from.
 *
 * @param value of the parameter
 */
public record Choice(String value, String text, boolean isChosen) {}
