package app.zhanggui.answer.judgement;

import java.util.Optional;

/** One kind of agreement or contradiction between a claim and a clause. Stateless, thread-safe. */
@FunctionalInterface
interface Ground {

    /** Whether it is so as claimed; empty where this does not decide it. */
    Optional<Boolean> judge(Claimed claimed, Said said);

    /** That it is not so, where the condition holds. */
    static Optional<Boolean> notSoIf(boolean contradicted) {
        return contradicted ? Optional.of(false) : Optional.empty();
    }

    /** That it is so, where the condition holds. */
    static Optional<Boolean> soIf(boolean agreed) {
        return agreed ? Optional.of(true) : Optional.empty();
    }
}
