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
