package org.tiendo.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.tiendo.words.Sentence;

/** The problems of requests, as programs are told in English and readers of pages in their language. */
public enum Problem implements Sentence.Kind {
    UNREADABLE_QUERY("The part of the address after the question mark can't be read: a percent sign takes two"
            + " hexadecimal digits, in UTF-8."),
    /** The arguments: names of parameters, and those that there are. */
    NO_PARAMETER("There is no parameter %1$s here; it takes %2$s."),
    /** The argument: names of parameters. */
    NO_PARAMETERS("There is no parameter %1$s here; it takes none."),
    /** The arguments: the parameter, and how often it is given. */
    GIVEN_AGAIN("%1$s is given %2$s times; it takes one value."),
    /** The arguments: the parameter, and the most characters. */
    TOO_LONG("%1$s is too long: it takes at most %2$s characters."),
    /** The argument is the parameter. */
    MISSING("%1$s is missing."),
    /** The arguments: the parameter, and its value. */
    DAY_NOT_KEPT("%1$s takes a date from 1900-01-01 to 2999-12-31, not \"%2$s\"."),
    NOT_A_DAY("%1$s takes a date such as 2023-12-31, not \"%2$s\"."),
    /** The arguments: the parameter, the first and the last day. */
    DAY_OUTSIDE("%1$s takes a day from %2$s to %3$s."),
    /** The arguments: the parameter, and its value. */
    NOT_A_MOMENT("%1$s takes a date such as 2024-06-30 or a moment such as 2024-06-30T18:00:00+07:00, not \"%2$s\"."),
    /** The argument is the parameter. */
    IN_THE_FUTURE("%1$s lies in the future: nobody knows yet what will be known then."),
    AS_KNOWN_OF_NO_DATE("as_known chooses among the revisions of a date: it goes with date, and not with revision."),
    /** The arguments: the parameter, and its value. */
    NOT_A_NUMBER("%1$s takes a whole number from 1, not \"%2$s\"."),
    /** The arguments: the parameter, the largest number, and its value. */
    NUMBER_OUTSIDE("%1$s takes a whole number from 1 to %2$s, not \"%3$s\"."),
    /** The arguments: the parameter, and its value. */
    NOT_A_LENGTH("%1$s takes a length of at most a year such as PT8H or P3D, not \"%2$s\"."),
    /** The arguments: the parameter, the values that it takes, and its value. */
    NOT_ONE_OF("%1$s takes %2$s, not \"%3$s\"."),
    RUNS_NOT_CHOSEN("Choose runs by job, status, date or q: this is not done on all runs at once."),
    /** The argument is its path. */
    NO_PAGE("There is no page %1$s."),
    /** The arguments: the business date, the plan, and those that there are. */
    NO_PLAN("The edition of %1$s has no plan \"%2$s\"; it has %3$s."),
    /** The arguments: the plan, and those that there are. */
    NO_PLAN_IN_FILES("There is no plan \"%1$s\" in the files of this home; they have %2$s."),
    /** The arguments: the business date, and the indicator. */
    NO_FIGURE("The edition of %1$s has no %2$s."),
    /** The arguments: the business date, the indicator and the area. */
    NO_FIGURE_OF_AREA("The edition of %1$s has no %2$s of area %3$s."),
    /** The argument is its code, as that of the next four. */
    NO_AREA("There is no area %1$s."),
    NO_OWNER("There is no owner %1$s."),
    NO_JOB("There is no job %1$s."),
    NO_SOURCE("There is no source %1$s."),
    NO_USER("There is no user %1$s."),
    /** The argument is its number, as that of the next two. */
    NO_RUN("There is no run %1$s."),
    NO_INCIDENT("There is no incident %1$s."),
    NO_REQUEST("There is no request %1$s."),
    NO_FILE("There is no such file."),
    TOKEN_UNKNOWN("The token is unknown, revoked or has expired."),
    TOKEN_UNREADABLE("The header Authorization takes: Bearer SECRET."),
    /** The argument is a scope. */
    TOKEN_TOO_WEAK("The token does not open this: it takes the scope %1$s."),
    /** The argument is a scope. */
    TOKEN_NEEDED("This takes a token with the scope %1$s, in the header Authorization: Bearer SECRET. An operator makes"
            + " one with: tiendo token add NAME --scope %1$s --reason TEXT"),
    /** The arguments: the user, and a scope. */
    ROLE_TOO_WEAK("%1$s may not do this: it takes a role with the scope %2$s."),
    /** The argument is a scope. */
    ROLE_NEEDED("This takes a user who is logged in and has a role with the scope %1$s."),
    USER_NEEDED("This takes a user who is logged in."),
    /** The arguments: the method of the request, and those that the address takes. */
    NO_METHOD("This does not take %1$s; it takes %2$s."),
    /** The arguments: the most characters of a text, and the most megabytes of a file. */
    TOO_LARGE("The request is too large: a text may have at most %1$s characters, and an attached file %2$s MB."),
    NO_FORM_WITH_FILE("This takes a form that may have a file: multipart/form-data."),
    /** The argument is the number of the HTTP status. */
    UNREADABLE_REQUEST("The request can't be read (HTTP %1$s). Is it damaged?"),
    NO_ANSWER("The server could not answer. Its log says why."),
    /** The argument is the number in the log. */
    NO_ANSWER_OF_STORE("The store does not answer now. The log of the server says why, under %1$s."),
    /** The argument is the number in the log. */
    FAULT("This is a fault of the program. The log of the server says more, under %1$s.");

    private static final Set<Problem> OF_A_PARAMETER = EnumSet.of(
            GIVEN_AGAIN,
            TOO_LONG,
            MISSING,
            DAY_NOT_KEPT,
            NOT_A_DAY,
            DAY_OUTSIDE,
            NOT_A_MOMENT,
            IN_THE_FUTURE,
            NOT_A_NUMBER,
            NUMBER_OUTSIDE,
            NOT_A_LENGTH,
            NOT_ONE_OF);

    private final String english;

    Problem(String english) {
        this.english = english;
    }

    /** The sentence with these texts, which are the same in every language. */
    public Sentence of(String... texts) {
        return new Sentence(this, Stream.of(texts).<Object>map(Sentence::plain).toList());
    }

    /** Returns whether its first argument is the name of a parameter. */
    boolean isOfAParameter() {
        return OF_A_PARAMETER.contains(this);
    }

    @Override
    public String key() {
        return "problem." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
