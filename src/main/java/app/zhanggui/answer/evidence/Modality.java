package app.zhanggui.answer.evidence;

import app.zhanggui.text.TextFolding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clause forbids and what it demands: the words behind 不得 and 必须 up to the next comma. */
final class Modality {

    private static final Pattern FORBIDDEN = Pattern.compile("(?:不得|不能|不允许|不可以?|禁止|不准|不许|无法|严禁)([^,;。:]*)");
    private static final Pattern DEMANDED = Pattern.compile("(?<!不)(?:必须|须|应当?|仍然?要|还要|需要?)([^,;。:]*)");
    private static final Pattern ALLOWED = Pattern.compile("(?<!不)(?:可以|允许|有权)([^,;。:]*)");

    private static final Pattern DENIED = Pattern.compile("(?:不会|不再|也不|并不|不作|不予)([^,;。:]*)");

    /** What must not be there, as a requirement says it; one of degree leaves open how much is too much. */
    private static final Pattern EXCLUDED = Pattern.compile("(?:不存在|(?<!有)没有|不得存在|不得出现|不得有)([^,;。:]*)");

    private static final Pattern DEGREE = Pattern.compile("严重的|过[快大多高低]|频繁|大量|虚高");

    private Modality() {}

    static boolean forbids(String clause, Focus focus) {
        return says(FORBIDDEN, clause, focus);
    }

    static boolean demands(String clause, Focus focus) {
        return says(DEMANDED, clause, focus);
    }

    static boolean allows(String clause, Focus focus) {
        return says(ALLOWED, clause, focus);
    }

    static boolean denies(String clause, Focus focus) {
        return says(DENIED, clause, focus);
    }

    /** Whether the question is about something that a requirement excludes, and in no lesser degree. */
    static boolean excludes(String clause, Focus question) {
        return says(EXCLUDED, clause, question);
    }

    private static boolean isSaidIn(String scope, String before, Focus focus) {
        boolean degree =
                DEGREE.matcher(scope).find() && !DEGREE.matcher(focus.text()).find();
        return !degree && focus.isIn(scope, before);
    }

    private static boolean says(Pattern pattern, String clause, Focus focus) {
        String folded = TextFolding.fold(clause);
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            if (isSaidIn(matcher.group(1), folded.substring(0, matcher.start()), focus)) {
                return true;
            }
        }
        return false;
    }
}
