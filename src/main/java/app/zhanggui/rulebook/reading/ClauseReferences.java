package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ValidityPeriod;
import java.util.List;
import java.util.Optional;

/** Gathers which clauses the values of one version rest on. */
final class ClauseReferences {

    private static final String KEY = "clause";

    private final String document;
    private final ValidityPeriod effective;
    private final List<ClauseReference> noted;

    ClauseReferences(String document, ValidityPeriod effective, List<ClauseReference> noted) {
        this.document = document;
        this.effective = effective;
        this.noted = noted;
    }

    /** The clause that the mapping has to name. */
    ClauseId clause(YamlMapping mapping) {
        ClauseId clause = new ClauseId(document, mapping.required(KEY));
        if (!clause.clause().isEmpty()) {
            noted.add(new ClauseReference(mapping.line(KEY), clause, effective, clause.clause(), Optional.empty()));
        }
        return clause;
    }

    /** The clause that the mapping names, or else the given one. */
    ClauseId clauseOr(YamlMapping mapping, ClauseId otherwise) {
        return mapping.has(KEY) ? clause(mapping) : otherwise;
    }

    /** Notes a value that the clause has to state. */
    void note(int line, ClauseId clause, String value, Figure figure) {
        if (!clause.clause().isEmpty()) {
            noted.add(new ClauseReference(line, clause, effective, value, Optional.of(figure)));
        }
    }

    /** The whole number of a key, which the clause has to state. */
    int number(YamlMapping mapping, String key, int most, ClauseId clause) {
        int number = mapping.number(key, 1, most);
        note(mapping.line(key), clause, String.valueOf(number), new Figure.Plain(number));
        return number;
    }
}
