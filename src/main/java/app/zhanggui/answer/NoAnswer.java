package app.zhanggui.answer;

import java.util.List;

/**
 * The statement that the rule documents do not say.
 *
 * @param silence which kind of silence it is
 * @param statements what is said about it
 * @param citations none when out of scope; else the clauses that cover the topic or leave it to the platform
 */
public record NoAnswer(Silence silence, List<Statement> statements, List<Citation> citations) implements Answer {

    /** Copies the lists, so that it never changes. */
    public NoAnswer {
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
    }
}
