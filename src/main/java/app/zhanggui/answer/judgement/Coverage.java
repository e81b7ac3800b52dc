package app.zhanggui.answer.judgement;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** That the clause says all that the question says, word by word, and denies nothing that the question does not. */
final class Coverage implements Ground {

    private static final Pattern SMALL = Pattern.compile("会不会|是不是|算不算|属于|就是|还是|应该|需要|[的了吗么呢吧啊嘛会是也都就被算把在和与有要给我你他]|\\s");
    private static final Pattern NEGATED = Pattern.compile("[不没未无非拒](?:有|会|再|得|能|是)?.");
    private static final int SHORTEST = 4;

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        boolean statement =
                switch (claimed.asked()) {
                    case RIGHT, IS, COUNTS, WILL -> true;
                    case MAY, NEED, MEETS, ENOUGH, APPLIES, REMAINS -> false;
                };
        String matter = claimed.matter();
        return Ground.soIf(statement
                && matter.codePoints().filter(TextFolding::isHan).count() >= SHORTEST
                && !said.isMissed()
                && !hasOwnCase(claimed, said)
                && !Circumstances.isOpposed(claimed, said)
                && isCovered(matter, said)
                && sameFigures(claimed, said)
                && sameDenials(claimed.text(), said.text()));
    }

    /** Whether the clause holds only in a case that the question does not name. */
    private static boolean hasOwnCase(Claimed claimed, Said said) {
        boolean bound =
                said.bearing().condition().isPresent() && said.bearing().total().isEmpty();
        return bound || said.has(Cue.UNCERTAIN) && !claimed.has(Cue.UNCERTAIN);
    }

    /** Whether each character belongs to at least two neighbours that stand in the clause or above it. */
    private static boolean isCovered(String matter, Said said) {
        for (String part : SMALL.split(matter)) {
            for (int at = 0; at < part.length(); at++) {
                boolean before = at > 0 && said.names(part.substring(at - 1, at + 1));
                boolean behind = at + 1 < part.length() && said.names(part.substring(at, at + 2));
                if (!before && !behind && !(part.length() == 1 && said.names(part))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean sameFigures(Claimed claimed, Said said) {
        List<Claim> there = Claims.in(said.text()).stream().toList();
        return claimed.question().amounts().stream().map(Claim.Figure::new).allMatch(there::contains);
    }

    private static boolean sameDenials(String own, String there) {
        return NEGATED.matcher(own).results().map(MatchResult::group).allMatch(there::contains)
                && NEGATED.matcher(there).results().map(MatchResult::group).allMatch(own::contains);
    }
}
