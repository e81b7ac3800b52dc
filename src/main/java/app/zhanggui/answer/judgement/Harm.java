package app.zhanggui.answer.judgement;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.evidence.PolarQuestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** That something is unharmed, stays or is affected, without a word for what happens to it. */
final class Harm implements Ground {

    private static final int SHARED = 2;

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        if (said.stated().hasClauses() || said.isMissed()) {
            return Optional.empty();
        }
        Optional<Boolean> unharmed = unharmed(claimed, said);
        return unharmed.isPresent() ? unharmed : affected(claimed, said);
    }

    private static Optional<Boolean> unharmed(Claimed claimed, Said said) {
        boolean claims = Cue.UNHARMED
                .first(claimed.text())
                .or(() -> Cue.PERSISTS.first(claimed.text()))
                .filter(match -> isAbout(match.group("matter"), claimed, said))
                .isPresent();
        return Ground.notSoIf(claims && (happens(said) || Modality.excludes(said.text(), claimed.whole())));
    }

    /** Whether the clause speaks of what is said to be unharmed, in its words or in the rule documents' own. */
    private static boolean isAbout(String matter, Claimed claimed, Said said) {
        Set<String> pairs = Claimed.pairs(matter);
        return pairs.isEmpty()
                || said.has(Cue.ALL)
                || pairs.stream().anyMatch(said.text()::contains)
                || claimed.question().expansions().stream()
                        .anyMatch(word -> said.text().contains(word)
                                && Claimed.pairs(word).stream().noneMatch(claimed.text()::contains)
                                && word.chars().anyMatch(c -> matter.indexOf(c) >= 0));
    }

    private static Optional<Boolean> affected(Claimed claimed, Said said) {
        boolean asks = claimed.has(Cue.AFFECTED)
                && !claimed.has(Cue.UNHARMED)
                && claimed.focus().consequences().isEmpty()
                && (claimed.asked() == PolarQuestion.WILL || claimed.asked() == PolarQuestion.RIGHT);
        if (!asks || !Circumstances.agree(claimed, said)) {
            return Optional.empty();
        }
        long shared =
                claimed.whole().words().stream().filter(said.text()::contains).count();
        if (shared > 0 && Modality.denies(said.text(), "处罚")) {
            return Optional.of(false);
        }
        boolean near = shared >= SHARED;
        return Ground.soIf(near
                && (happens(said) && said.bearing().condition().isEmpty()
                        || Modality.excludes(said.text(), claimed.whole())));
    }

    private static boolean happens(Said said) {
        List<Claim.Consequence> all = said.consequences();
        return all.stream().anyMatch(each -> !each.denied()) || all.isEmpty() && said.has(Cue.TAKES_EFFECT);
    }
}
