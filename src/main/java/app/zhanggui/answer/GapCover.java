package app.zhanggui.answer;

import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.rulebook.Clause;
import java.util.List;
import java.util.Optional;

/** The clauses to cite for a gap: those that cover its topic, or their section where they are many. */
final class GapCover {

    private static final int MOST = 3;

    private GapCover() {}

    static List<WeighedClause> of(WeighedClause gap) {
        List<Clause> covers = gap.clause().covers().stream()
                .flatMap(id -> gap.document().clause(id.clause()).stream())
                .toList();
        Optional<Clause> section = covers.stream()
                .limit(1)
                .flatMap(first -> gap.document().parentOf(first).stream())
                .filter(parent -> covers.size() > MOST)
                .findFirst();
        List<Clause> cited = section.map(parent -> {
                    List<Clause> outside = covers.stream()
                            .filter(clause -> !parent.children().contains(clause))
                            .toList();
                    return java.util.stream.Stream.concat(java.util.stream.Stream.of(parent), outside.stream())
                            .toList();
                })
                .orElse(covers);
        return cited.stream().limit(MOST).map(gap::withClause).toList();
    }
}
