package app.zhanggui.answer.judgement;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What happens by a text, counted points too: 积 A 类 4 分 is 积分. */
final class Consequences {

    private static final int LAST = 2;
    private static final Pattern COUNTED = Pattern.compile("(不|没有?)?([积扣])\\s*(?:[a-z]\\s*类?\\s*)?\\d+\\s*分(?!钟)");

    /** 也要积 4 分, 会被封: what a question says to happen in words that elsewhere only name a case. */
    private static final Pattern SPOKEN =
            Pattern.compile("(?<counted>(?:要|会|也|得|就)(?<points>[积扣])\\s*(?:[a-z]\\s*类?\\s*)?\\d+\\s*分(?!钟))"
                    + "|(?<denied>不会?|没有?)?被封(?![禁号])");

    private Consequences() {}

    /** Those that a question names in spoken words only. */
    static List<Claim.Consequence> spoken(String text) {
        return SPOKEN.matcher(text)
                .results()
                .filter(match -> match.group("counted") != null || match.end() >= text.length() - LAST)
                .map(match -> match.group("counted") == null
                        ? new Claim.Consequence("封禁", match.group("denied") != null)
                        : new Claim.Consequence(match.group("points") + "分", false))
                .toList();
    }

    /** What a clause says to happen. */
    static List<Claim.Consequence> in(String text) {
        Stream<Claim.Consequence> counted = COUNTED.matcher(text)
                .results()
                .map(match -> new Claim.Consequence(match.group(2) + "分", match.group(1) != null));
        return Stream.concat(Claims.consequences(text).stream(), counted)
                .distinct()
                .toList();
    }
}
