package app.zhanggui.answer.judgement;

import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.text.TextFolding;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which the clauses of one section stand apart: 情节严重 beside 情节特别严重, 无理由撤链 beside 描述不符撤链. */
final class Siblings {

    private static final Pattern NAME = Pattern.compile("^([^,;。:()]{2,12})(?:\\([^)]*\\))?:");

    private static final int APART = 2;

    private Siblings() {}

    /** The clause beside this one that the question names, where it does not name this one. */
    static Optional<Clause> meantBy(Claimed claimed, WeighedClause stated) {
        Clause clause = stated.clause();
        String own = name(clause).orElse("");
        return own.isEmpty() || claimed.text().contains(own)
                ? Optional.empty()
                : stated.document().parentOf(clause).stream()
                        .flatMap(section -> section.children().stream())
                        .filter(other -> name(other)
                                .filter(name -> isNearer(name, own, claimed.text()))
                                .isPresent())
                        .findFirst();
    }

    /** Whether the text has the other name, or what sets it apart and nothing that sets this one apart. */
    private static boolean isNearer(String other, String own, String text) {
        Set<String> others = Claimed.pairs(other);
        Set<String> owns = Claimed.pairs(own);
        long apart = others.stream()
                .filter(pair -> !owns.contains(pair) && text.contains(pair))
                .count();
        return !own.contains(other) && text.contains(other)
                || apart >= APART && owns.stream().noneMatch(pair -> !others.contains(pair) && text.contains(pair));
    }

    private static Optional<String> name(Clause clause) {
        if (clause.kind() == ClauseKind.ROW) {
            return clause.cells().stream().findFirst().map(cell -> TextFolding.fold(cell.text()));
        }
        Matcher matcher = NAME.matcher(TextFolding.fold(clause.text()));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
