package app.zhanggui.answer.judgement;

import app.zhanggui.answer.evidence.PolarQuestion;
import java.util.Optional;
import java.util.Set;

/** What claims more than the clause grants: 一定 against 有机会, 就行 against 同时满足, 一次 against 多次, 30 天 against 永久. */
final class Sweeping implements Ground {

    private static final Set<String> LENGTHS = Set.of("天", "个月", "年");

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        boolean certain = claimed.has(Cue.CERTAIN) && said.has(Cue.UNCERTAIN) && Circumstances.agree(claimed, said);
        boolean enough = claimed.has(Cue.SUFFICIENT) && said.has(Cue.MORE_NEEDED);
        boolean once = claimed.has(Cue.ONCE) && said.has(Cue.REPEATED) && !claimed.has(Cue.REPEATED);
        return Ground.notSoIf(certain || enough || once || isLimited(claimed, said));
    }

    private static boolean isLimited(Claimed claimed, Said said) {
        return claimed.asked() == PolarQuestion.RIGHT
                && said.has(Cue.FOR_EVER)
                && claimed.question().amounts().stream()
                        .anyMatch(amount -> LENGTHS.contains(amount.unit())
                                && !said.bearing().isUnit(amount.unit()));
    }
}
