package app.zhanggui.answer;

import java.util.ArrayList;
import java.util.List;

/** Collects the citations of an answer, each clause once, and numbers them from 1. Not thread-safe. */
final class CitationCollection {

    private final List<Citation> citations = new ArrayList<>();

    /** The number under which the quotation's clause is cited. */
    int cite(Quotation quotation) {
        return cite(quotation.citation(citations.size() + 1));
    }

    /** The number under which the clause of a citation from another answer is cited here. */
    int cite(Citation citation) {
        for (Citation known : citations) {
            if (known.clause().id().equals(citation.clause().id())
                    && known.document().equals(citation.document())) {
                return known.number();
            }
        }
        citations.add(new Citation(
                citations.size() + 1, citation.document(), citation.clause(), citation.text(), citation.quote()));
        return citations.size();
    }

    /** The statement of another answer with the numbers that its citations have here. */
    Statement taken(Statement statement, List<Citation> from) {
        return statement.citing(statement.citations().stream()
                .map(number -> cite(from.get(number - 1)))
                .toList());
    }

    List<Citation> citations() {
        return List.copyOf(citations);
    }
}
