package app.zhanggui.answer.derivation;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.UnderstoodQuestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What remains of a whole that the question names, where a clause says by how many per cent it falls. */
final class RemainderDerivation implements Derivation {

    private static final String PER_CENT = "%";
    private static final BigDecimal LARGEST = BigDecimal.valueOf(100);
    private static final int MOST_FALLS = 2;

    private final Pattern asked;
    private final Pattern falls;

    RemainderDerivation(Pattern asked, Pattern falls) {
        this.asked = asked;
        this.falls = falls;
    }

    @Override
    public boolean isAskedFor(String text) {
        return asked.matcher(text).find() && Wholes.only(text).isPresent();
    }

    @Override
    public Optional<Derived> of(UnderstoodQuestion question, List<WeighedClause> clauses) {
        return Wholes.only(question.text()).flatMap(whole -> clauses.stream()
                .filter(clause -> !clause.isSection())
                .filter(clause -> falls.matcher(clause.clause().text()).find())
                .flatMap(clause -> remainder(clause, whole).stream())
                .findFirst());
    }

    private static Optional<Derived> remainder(WeighedClause clause, BigDecimal whole) {
        List<BigDecimal> shares = Claims.figures(clause.clause().text()).stream()
                .map(Claim.Figure::amount)
                .filter(amount -> amount.unit().equals(PER_CENT))
                .map(amount -> amount.value())
                .filter(share -> share.compareTo(LARGEST) < 0)
                .sorted()
                .toList();
        return shares.isEmpty() || shares.size() > MOST_FALLS
                ? Optional.empty()
                : Optional.of(new Derived.Remainder(clause, whole, shares));
    }
}
