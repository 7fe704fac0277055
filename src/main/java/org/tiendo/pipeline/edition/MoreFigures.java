package org.tiendo.pipeline.edition;

/** Ends a sentence about the first of several figures with the number of the others. */
final class MoreFigures {

    private MoreFigures() {}

    /**
     * A text like {@code , and 3 more figures}; empty where there are no others.
     *
     * @param all the number of figures with the first
     */
    static String after(int all) {
        return switch (all) {
            case 1 -> "";
            case 2 -> ", and 1 more figure";
            default -> ", and " + (all - 1) + " more figures";
        };
    }
}
