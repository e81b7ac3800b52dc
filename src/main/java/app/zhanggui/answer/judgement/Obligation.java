package app.zhanggui.answer.judgement;

import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.Condition;
import app.zhanggui.answer.evidence.PolarQuestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the clause forbids, allows, demands or denies, against what one may, must or will by the question. */
final class Obligation implements Ground {

    private static final Pattern VIOLATION = Pattern.compile("违规情形之一");

    private static final Pattern WISH =
            Pattern.compile("(?<!不)(?:能|可以)(?:再|继续)?\\p{IsHan}?(\\p{IsHan})(?=[吗么不了\\s]|$)");
    private static final Pattern DENIED = Pattern.compile("[不没未无]有?(\\p{IsHan}{2})");
    private static final int SHARED = 2;

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        return exempt(claimed, said)
                .or(() -> unable(claimed, said))
                .or(() -> lacking(claimed, said))
                .or(() -> may(claimed, said))
                .or(() -> denied(claimed, said))
                .or(() -> must(claimed, said));
    }

    /** 不用付, against what must be; 不写会扣分吗 does not say that it need not be. */
    private static Optional<Boolean> exempt(Claimed claimed, Said said) {
        boolean asksWhatItCosts =
                claimed.asked() == PolarQuestion.WILL && !claimed.consequences().isEmpty();
        return Ground.notSoIf(!asksWhatItCosts && demandsAllTheSame(claimed, said));
    }

    static boolean demandsAllTheSame(Claimed claimed, Said said) {
        boolean demanded = matter(Cue.EXEMPT, claimed)
                .or(() -> matter(Cue.LACKING, claimed))
                .filter(words -> Modality.demands(said.text(), words))
                .isPresent();
        return demanded && !said.isMissed() && !isApart(claimed, said);
    }

    /** 不能申诉, against what is allowed or forbidden. */
    private static Optional<Boolean> unable(Claimed claimed, Said said) {
        Optional<Set<String>> words =
                claimed.asked() == PolarQuestion.RIGHT ? matter(Cue.UNABLE, claimed) : Optional.empty();
        if (words.filter(each -> Modality.allows(said.text(), each)).isPresent()) {
            return Optional.of(false);
        }
        return Ground.soIf(
                words.filter(each -> Modality.forbids(said.text(), each)).isPresent());
    }

    /** 状态不正常还会展示吗, against what must be: 须状态正常. */
    private static Optional<Boolean> lacking(Claimed claimed, Said said) {
        boolean asked = claimed.asked() == PolarQuestion.WILL || claimed.asked() == PolarQuestion.MAY;
        String predicate = Circumstances.predicate(claimed);
        String circumstance =
                claimed.text().substring(0, Math.max(0, claimed.text().lastIndexOf(predicate)));
        return Ground.notSoIf(asked
                && !Cue.NEGATION.isIn(predicate)
                && !claimed.has(Cue.AFFECTED)
                && Claims.consequences(predicate).isEmpty()
                && DENIED.matcher(circumstance)
                        .results()
                        .anyMatch(denied -> Modality.demands(said.text(), Set.of(denied.group(1)))));
    }

    private static Optional<Boolean> may(Claimed claimed, Said said) {
        boolean asked = claimed.asked() == PolarQuestion.MAY;
        if ((asked || Cue.ABLE.isIn(claimed.focus().text()))
                && (Modality.forbids(said.text(), claimed.focus()) || forbidsTheObject(claimed, said))) {
            return Optional.of(false);
        }
        boolean able =
                asked || claimed.asked() == PolarQuestion.RIGHT && claimed.has(Cue.ABLE) && !claimed.has(Cue.UNABLE);
        if (able && Modality.excludes(said.text(), claimed.whole()) || isViolation(claimed, said)) {
            return Optional.of(false);
        }
        return Ground.soIf(asked && Modality.allows(said.text(), claimed.focus()) && !said.isMissed());
    }

    /** Whether a short wish and what is forbidden are about the same object: 开播 and 发起直播. */
    private static boolean forbidsTheObject(Claimed claimed, Said said) {
        return WISH.matcher(claimed.text())
                .results()
                .anyMatch(wish -> Modality.forbidsObject(said.text(), wish.group(1)));
    }

    /** Whether one asks to be allowed what the clause describes as a violation. */
    private static boolean isViolation(Claimed claimed, Said said) {
        boolean asked = claimed.asked() == PolarQuestion.MAY;
        boolean near =
                claimed.whole().words().stream().filter(said.text()::contains).count() >= SHARED;
        return asked && VIOLATION.matcher(said.text()).find()
                || (asked || claimed.asked() == PolarQuestion.RIGHT && claimed.has(Cue.ABLE))
                        && said.isUnder(Cue.VIOLATION_HEADING)
                        && near
                        && !Circumstances.isOpposed(claimed, said);
    }

    private static Optional<Boolean> denied(Claimed claimed, Said said) {
        boolean will = claimed.asked() == PolarQuestion.WILL;
        boolean affirmed = claimed.asked() == PolarQuestion.RIGHT || claimed.asked() == PolarQuestion.IS;
        return Ground.notSoIf((will || affirmed && !Cue.NEGATION.isIn(Circumstances.predicate(claimed)))
                && Modality.denies(said.text(), claimed.focus())
                && Circumstances.agree(claimed, said));
    }

    private static Optional<Boolean> must(Claimed claimed, Said said) {
        boolean affirmed = claimed.asked() == PolarQuestion.RIGHT
                && claimed.has(Cue.MUST)
                && !claimed.isSweeping()
                && !Cue.NEGATION.isIn(claimed.text());
        return Ground.soIf((affirmed || claimed.asked() == PolarQuestion.NEED)
                && !said.isMissed()
                && Modality.demands(said.text(), claimed.focus()));
    }

    private static Optional<Set<String>> matter(Cue cue, Claimed claimed) {
        return cue.first(claimed.text())
                .map((MatchResult match) -> match.group("matter"))
                .map(Claimed::pairs)
                .filter(pairs -> !pairs.isEmpty());
    }

    /** Whether the bound of the question leaves nothing over for which the clause holds: 72 小时外 and 72 小时内. */
    private static boolean isApart(Claimed claimed, Said said) {
        List<Condition> there = Condition.in(said.text());
        return Condition.in(claimed.text()).stream().anyMatch(own -> there.stream()
                .filter(other -> other.bound().unit().equals(own.bound().unit()))
                .anyMatch(own::excludes));
    }
}
