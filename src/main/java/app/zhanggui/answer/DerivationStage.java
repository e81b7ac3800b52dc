package app.zhanggui.answer;

import app.zhanggui.answer.derivation.Derivations;
import app.zhanggui.answer.derivation.Derived;
import app.zhanggui.answer.evidence.Candidates;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says the figure that follows from a clause and the question's own amount, and then the clause. Stateless, thread-safe. */
final class DerivationStage implements AnswerStage {

    private final Derivations derivations;
    private final Phrases phrases;
    private final Wording wording;

    DerivationStage(Candidates candidates, Phrases phrases) {
        this.derivations = new Derivations(candidates);
        this.phrases = phrases;
        this.wording = new Wording(phrases);
    }

    @Override
    public Optional<Answer> answer(Asked asked) {
        UnderstoodQuestion question = asked.question();
        return derivations
                .of(question, asked.edition())
                .flatMap(derived -> new AnswerCheck(question, derived.claims()).checked(direct(question, derived)))
                .map(Answer.class::cast);
    }

    private DirectAnswer direct(UnderstoodQuestion question, Derived derived) {
        CitationCollection citations = new CitationCollection();
        List<Statement> statements = new ArrayList<>();
        if (derived instanceof Derived.Judged judged) {
            for (Derived.Judged.Item item : judged.items()) {
                Statement clause = stated(question, item.clause(), citations);
                statements.add(new Statement(measured(question, judged, item) + clause.text(), clause.citations()));
            }
        } else {
            for (WeighedClause clause : derived.clauses()) {
                Statement stated = stated(question, clause, citations);
                statements.add(stated);
            }
            statements.addFirst(new Statement(
                    said(question.english(), derived),
                    citations.citations().stream().map(Citation::number).toList()));
        }
        return new DirectAnswer(statements, citations.citations());
    }

    private Statement stated(UnderstoodQuestion question, WeighedClause clause, CitationCollection citations) {
        Quotation quotation = Quotation.of(clause);
        return new Statement(wording.of(question, quotation), List.of(citations.cite(quotation)));
    }

    /** How the amount stands to its bound; before the first one yes or no, where the question wants that. */
    private String measured(UnderstoodQuestion question, Derived.Judged judged, Derived.Judged.Item item) {
        boolean english = question.english();
        String measure = phrases.measure(english, item.condition(), item.amount(), item.met());
        Optional<String> lead = item.equals(judged.items().getFirst())
                ? PolarQuestion.of(question).map(polar -> phrases.lead(english, polar, judged.allMet()))
                : Optional.empty();
        String text = lead.map(yes -> phrases.phrase(english, "lead.measure", yes, measure))
                .orElse(measure);
        return phrases.phrase(english, "sentence", text) + phrases.phrase(english, "space");
    }

    private String said(boolean english, Derived derived) {
        return switch (derived) {
            case Derived.Remainder remainder ->
                phrases.phrase(
                        english,
                        remainder.falls().size() == 1 ? "derived.remainder" : "derived.remainder.range",
                        range(english, remainder.falls(), "%"),
                        plain(remainder.whole()),
                        range(english, remainder.lost(), ""),
                        range(english, remainder.left(), ""));
            case Derived.Goes goes ->
                phrases.phrase(
                        english,
                        "derived.goes",
                        phrases.amount(english, goes.all()),
                        phrases.amount(english, goes.most()),
                        plain(goes.goes()),
                        phrases.amount(english, goes.last()));
            case Derived.Sum sum ->
                phrases.phrase(
                        english,
                        "derived.sum",
                        sum.header(),
                        joined(english, sum.sum(), " "),
                        joined(english, sum.steps(), phrases.phrase(english, "derived.plus")));
            case Derived.DaysBetween between ->
                phrases.phrase(english, "derived.days", phrases.amount(english, between.days()));
            case Derived.Judged judged -> throw new IllegalStateException("said clause by clause: " + judged);
        };
    }

    private String range(boolean english, List<BigDecimal> values, String unit) {
        return values.stream()
                .map(value -> plain(value) + unit)
                .collect(Collectors.joining(phrases.phrase(english, "derived.to")));
    }

    private String joined(boolean english, Collection<Amount> amounts, String between) {
        return amounts.stream().map(amount -> phrases.amount(english, amount)).collect(Collectors.joining(between));
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
