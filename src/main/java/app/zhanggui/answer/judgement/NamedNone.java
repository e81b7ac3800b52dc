package app.zhanggui.answer.judgement;

import java.util.Optional;

/** A figure that the question claims of a clause that says it names none, or that stands only in the clause beside it. */
final class NamedNone implements Ground {

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        return claimed.question().amounts().stream()
                                .anyMatch(amount -> said.stated().facts().namesNone(amount.unit()))
                        || Siblings.havingTheFigure(claimed, said).isPresent()
                ? Optional.of(false)
                : Optional.empty();
    }
}
