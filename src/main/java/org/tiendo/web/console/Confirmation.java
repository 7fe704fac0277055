package org.tiendo.web.console;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.operations.DeedRefusal;
import org.tiendo.web.Asked;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.PageAnswers;
import org.tiendo.web.view.Phrase;
import org.tiendo.words.Sentence;

/**
 * The page on which a person says why, and learns what a deed will do before it is done.
 *
 * @param deed a word of {@code messages/console}
 * @param subject of the deed, such as "run 17"
 * @param about more about the subject; null for nothing
 * @param fields the parameters of the form that the person does not choose
 * @param length whether the person chooses for how long it is
 * @param reason as the person has written it before
 * @param refusal why it was not done; null when it was not tried
 * @param back the address of the page that the person came from, in the language of this one
 */
public record Confirmation(
        String deed,
        Phrase subject,
        @Nullable Phrase about,
        Map<String, String> fields,
        Length length,
        String reason,
        @Nullable Phrase refusal,
        String back,
        Links links) {

    /** The choice of a length. */
    public enum Length {
        NONE,
        CHOSEN,
        /** Without a length it lasts until somebody ends it. */
        OPEN
    }

    public String title() {
        return "deed." + deed;
    }

    public String will() {
        return "will." + deed;
    }

    ServerResponse page(PageAnswers answers, Asked asked) {
        return page(answers, asked, HttpStatus.OK, this, true);
    }

    /** The page without a form: the deed is not possible now, for the reason of the sentence. */
    ServerResponse hindrance(PageAnswers answers, Asked asked, Sentence sentence) {
        return page(answers, asked, HttpStatus.CONFLICT, refused(sentence, ""), false);
    }

    /** The page again with the sentence that says why the deed was not done. */
    ServerResponse refusal(PageAnswers answers, Asked asked, Sentence sentence, String written) {
        return page(answers, asked, status(sentence), refused(sentence, written), true);
    }

    /** Returns 400 when the form itself is wrong, and 409 when the present state does not allow the action. */
    static HttpStatus status(Sentence refusal) {
        return refusal.kind() instanceof DeedRefusal known && known.isOfForm()
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.CONFLICT;
    }

    private static ServerResponse page(
            PageAnswers answers, Asked asked, HttpStatus status, Confirmation shown, boolean isPossible) {
        return answers.page(
                "console/confirm",
                asked,
                status,
                Map.of("page", shown, "isPossible", isPossible, "chosen", asked.typed("for")));
    }

    private Confirmation refused(Sentence sentence, String written) {
        return new Confirmation(deed, subject, about, fields, length, written, Phrase.of(sentence), back, links);
    }
}
