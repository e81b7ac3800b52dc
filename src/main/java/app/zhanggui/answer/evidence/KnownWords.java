package app.zhanggui.answer.evidence;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.text.TextFolding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells which platforms' documents know the terms of a question. Stateless, thread-safe. */
final class KnownWords {

    private KnownWords() {}

    /** The platforms of the clauses whose documents know most of the folded terms, in the order of the clauses. */
    static List<String> platformsThatKnow(List<String> terms, List<WeighedClause> clauses) {
        Map<String, Long> known = clauses.stream()
                .collect(Collectors.toMap(
                        WeighedClause::platform,
                        clause -> known(terms, clause.document()),
                        Math::max,
                        LinkedHashMap::new));
        long most = known.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        return known.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long known(List<String> terms, RuleDocument document) {
        String text = TextFolding.fold(document.walk()
                .filter(clause -> clause.kind() != ClauseKind.GAP)
                .map(Clause::text)
                .collect(Collectors.joining("\n")));
        return terms.stream().filter(text::contains).count();
    }
}
