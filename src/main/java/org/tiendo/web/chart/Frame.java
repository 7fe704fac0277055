package org.tiendo.web.chart;

/** The rectangle of an image in which lines are drawn, in its units from its upper left corner. */
record Frame(int left, int top, int right, int bottom) {}
