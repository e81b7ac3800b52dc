package app.zhanggui.answer.judgement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The case in which something happens: what a clause says of 不再发布 holds for no one who goes on. */
final class Circumstances {

    private static final Pattern CASE =
            Pattern.compile("^(.*?)(?:也|还|就|都|不)*(?:会|能|可以|允许|要(?!求)|算|被|展示)(?!.*(?:会|能|可以|允许|算))");
    private static final Pattern NEGATED = Pattern.compile("[不没未无](?!良|同|仅|但|限|过|论)|拒绝|停止");

    private static final Pattern DENIED_PAIR = Pattern.compile("[不没未无]有?(\\p{IsHan}{2})");

    private Circumstances() {}

    /** What the question says behind its circumstances, from 会 or 能 on. */
    static String predicate(Claimed claimed) {
        Matcher own = CASE.matcher(claimed.text());
        return own.find()
                ? claimed.text().substring(own.end(1))
                : claimed.focus().text();
    }

    /** Whether the question affirms what the clause takes as denied: 有资质 and 没有资质. */
    static boolean isOpposed(Claimed claimed, Said said) {
        return DENIED_PAIR
                .matcher(said.text())
                .results()
                .anyMatch(denied -> claimed.text().contains(denied.group(1))
                        && !claimed.text().matches(".*[不没未无]有?" + denied.group(1) + ".*"));
    }

    /** Whether both speak of the same case, as far as one of them denies something. */
    static boolean agree(Claimed claimed, Said said) {
        Matcher own = CASE.matcher(claimed.text());
        String circumstance = own.find() ? own.group(1) : "";
        String there = said.text().split("[,;。:]", 2)[0];
        boolean whole = there.length() == said.text().length();
        return NEGATED.matcher(circumstance).find()
                == (!whole && NEGATED.matcher(there).find());
    }
}
