package org.tiendo.distance;

import java.util.List;

/**
 * The reason for a verdict: what a reader has to know of it.
 *
 * @param sentence in English; empty when the verdict needs none
 * @param remarks in the order of the sentence
 */
public record Reason(String sentence, List<Remark> remarks) {

    public static final Reason NONE = new Reason("", List.of());

    public Reason {
        remarks = List.copyOf(remarks);
    }

    public static Reason of(List<Remark> remarks) {
        return remarks.isEmpty() ? NONE : new Reason(RemarkText.ENGLISH.of(remarks), remarks);
    }

    /** The reason of an edition that was sealed before the ledger kept remarks. */
    public static Reason ofSentence(String sentence) {
        return sentence.isEmpty() ? NONE : new Reason(sentence, List.of(RemarkKind.SENTENCE.of(sentence)));
    }

    /** Returns whether it is only a sentence, of an edition that was sealed before the ledger kept remarks. */
    public boolean isOld() {
        return remarks.stream().anyMatch(remark -> remark.kind() == RemarkKind.SENTENCE);
    }

    public boolean isEmpty() {
        return remarks.isEmpty();
    }

    /**
     * Returns whether there is a remark of this kind, alone or within another; of an old sentence, whether it contains
     * the kind's words.
     */
    public boolean has(RemarkKind kind) {
        return remarks.stream().anyMatch(remark -> remark.has(kind))
                || (isOld() && RemarkText.ENGLISH.isIn(sentence, kind));
    }

    @Override
    public String toString() {
        return sentence;
    }
}
