package app.zhanggui.answer.judgement;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.Amount;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which the clauses of one section stand apart: 情节严重 beside 情节特别严重, 无理由撤链 beside 描述不符撤链. */
final class Siblings {

    private static final Pattern NAME = Pattern.compile("^([^,;。:()]{2,12})(?:\\([^)]*\\))?:");

    private static final int APART = 2;

    private static final Pattern TOGETHER =
            Pattern.compile("(?:[两俩三四几]\\s*[档级种类个样条项]|[跟和与、])[^,;。?]{0,12}(?:都|均|一律|全)");

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

    /** The clauses beside this one of which the question says the same together with it. */
    static List<Clause> saidTogether(Claimed claimed, WeighedClause stated) {
        String own = name(stated.clause()).orElse("");
        return own.isEmpty() || !TOGETHER.matcher(claimed.text()).find()
                ? List.of()
                : stated.document().parentOf(stated.clause()).stream()
                        .flatMap(section -> section.children().stream())
                        .filter(other -> other.kind() != ClauseKind.GAP && !other.equals(stated.clause()))
                        .filter(other -> name(other)
                                .filter(name -> isNamedApart(name, own, claimed.text()))
                                .isPresent())
                        .toList();
    }

    /** Whether the text has what the name has behind or before its common part with the other: 严重 of 情节严重. */
    private static boolean isNamedApart(String name, String other, String text) {
        int common = 0;
        while (common < Math.min(name.length(), other.length()) && name.charAt(common) == other.charAt(common)) {
            common++;
        }
        String apart = name.substring(common);
        return apart.length() >= APART && text.contains(apart);
    }

    /** The clause beside this one that has a figure which the question claims of this one: 冻 7 天 of 无理由撤链. */
    static Optional<Clause> havingTheFigure(Claimed claimed, Said said) {
        Clause clause = said.stated().clause();
        boolean named = name(clause).filter(name -> isSaid(name, claimed)).isPresent();
        if (!named || claimed.asked() != PolarQuestion.RIGHT) {
            return Optional.empty();
        }
        List<String> own = units(said.text());
        List<Amount> foreign = claimed.question().amounts().stream()
                .filter(amount -> !own.contains(amount.unit()))
                .toList();
        return said.stated().document().parentOf(clause).stream()
                .flatMap(section -> section.children().stream())
                .filter(other -> other.kind() != ClauseKind.GAP && !other.equals(clause))
                .filter(other ->
                        name(other).filter(name -> isSaid(name, claimed)).isEmpty())
                .filter(other -> Claims.figures(other.passage()).stream()
                        .map(Claim.Figure::amount)
                        .anyMatch(amount -> foreign.stream()
                                .anyMatch(
                                        each -> new Claim.Figure(each).amount().equals(amount))))
                .findFirst();
    }

    private static boolean isSaid(String name, Claimed claimed) {
        return claimed.text().contains(name) || claimed.question().terms().contains(name);
    }

    private static List<String> units(String text) {
        return Claims.figures(text).stream()
                .map(figure -> figure.amount().unit())
                .toList();
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
