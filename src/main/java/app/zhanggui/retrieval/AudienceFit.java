package app.zhanggui.retrieval;

import app.zhanggui.rulebook.Clause;
import java.util.Set;
import java.util.stream.Stream;

/** Whether clauses concern the roles that a question is about. Stateless. */
final class AudienceFit {

    /** A document names everybody whom some part of it concerns. */
    private static final double BY_DOCUMENT = 0.5;

    private AudienceFit() {}

    /** 1 for a clause that names one of the roles in its text or headings, less for one whose document does, else 0. */
    static double of(Set<String> audiences, IndexedClauses.Entry entry) {
        if (audiences.isEmpty()) {
            return 0;
        }
        Clause clause = entry.clause();
        if (Stream.concat(Stream.of(clause.text()), clause.heading().stream())
                .anyMatch(text -> audiences.stream().anyMatch(text::contains))) {
            return 1;
        }
        return entry.document().audience().stream().anyMatch(audiences::contains) ? BY_DOCUMENT : 0;
    }
}
