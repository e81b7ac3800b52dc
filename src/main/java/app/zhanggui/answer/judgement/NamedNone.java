package app.zhanggui.answer.judgement;

import java.util.Optional;

/** A figure that the question claims of a clause that says it names none. */
final class NamedNone implements Ground {

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        return claimed.question().amounts().stream()
                        .anyMatch(amount -> said.stated().facts().namesNone(amount.unit()))
                ? Optional.of(false)
                : Optional.empty();
    }
}
