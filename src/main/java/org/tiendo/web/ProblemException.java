package org.tiendo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.tiendo.words.Sentence;

/** A request that is answered by a problem; the message is a sentence for the reader. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private final transient Sentence sentence;

    private ProblemException(HttpStatus status, Sentence sentence) {
        super(sentence.toString());
        this.status = status;
        this.sentence = sentence;
    }

    /** The reader has shown no valid token, or is not logged in. */
    public static ProblemException unknownReader(Problem problem, Object... arguments) {
        return new ProblemException(HttpStatus.UNAUTHORIZED, sentence(problem, arguments));
    }

    /** The reader's token or role does not open this. */
    static ProblemException forbidden(Problem problem, Object... arguments) {
        return new ProblemException(HttpStatus.FORBIDDEN, sentence(problem, arguments));
    }

    public static ProblemException bad(Problem problem, Object... arguments) {
        return bad(sentence(problem, arguments));
    }

    /** @param values those that the parameter takes */
    public static ProblemException notOneOf(String parameter, List<?> values, String written) {
        String all = values.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return bad(Problem.NOT_ONE_OF, parameter, all, written);
    }

    static ProblemException bad(Sentence sentence) {
        return new ProblemException(HttpStatus.BAD_REQUEST, sentence);
    }

    public static ProblemException notFound(Problem problem, Object... arguments) {
        return notFound(sentence(problem, arguments));
    }

    static ProblemException notFound(Sentence sentence) {
        return new ProblemException(HttpStatus.NOT_FOUND, sentence);
    }

    static ProblemException notAcceptable(Sentence sentence) {
        return new ProblemException(HttpStatus.NOT_ACCEPTABLE, sentence);
    }

    /** Texts are said as the reader has written them, whatever they look like; parameters by the labels of their fields. */
    private static Sentence sentence(Problem problem, Object... arguments) {
        List<Object> parts = new ArrayList<>();
        for (Object argument : arguments) {
            boolean isParameter = problem.isOfAParameter() && parts.isEmpty();
            parts.add(isParameter ? Field.of(argument.toString()) : part(argument));
        }
        return new Sentence(problem, parts);
    }

    private static Object part(Object argument) {
        if (argument instanceof Sentence.Kind kind) {
            return Sentence.of(kind);
        }
        return argument instanceof String text ? Sentence.plain(text) : argument;
    }

    public HttpStatus status() {
        return status;
    }

    public Sentence sentence() {
        return sentence;
    }
}
