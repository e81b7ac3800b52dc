package app.zhanggui.answer.judgement;

import app.zhanggui.answer.evidence.Focus;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clause forbids and what it demands: the words behind 不得 and 必须 up to the next comma or sentence. */
final class Modality {

    private static final Pattern FORBIDDEN = Pattern.compile("(?:不得|不能|不允许|不可以?|禁止|不准|不许|无法|严禁)([^,;。:]*)");
    private static final Pattern DEMANDED = Pattern.compile("(?<!不)(?:必须|须|应当?|仍然?要|还要|需要?)([^;。:]*)");
    private static final Pattern ALLOWED = Pattern.compile("(?<!不)(?:可以|允许|有权)([^;。:]*)");

    private static final Pattern DENIED = Pattern.compile("(?:不会|不再|也不|并不|不作|不予)([^,;。:]*)");

    /** What must not be there, as a requirement says it; one of degree leaves open how much is too much. */
    private static final Pattern EXCLUDED = Pattern.compile("(?:不存在|(?<!有)没有|不得存在|不得出现|不得有)([^;。:]*)");

    private static final Pattern DEGREE = Pattern.compile("严重的|过[快大多高低]|频繁|大量|虚高");

    private static final int SHORT = 4;

    private Modality() {}

    static boolean forbids(String clause, Focus focus) {
        return says(FORBIDDEN, clause, isNew(focus));
    }

    /** Whether it demands what the words say, whatever it is about. */
    static boolean demands(String clause, Collection<String> words) {
        return says(DEMANDED, clause, (scope, _) -> words.stream().anyMatch(scope::contains));
    }

    static boolean demands(String clause, Focus focus) {
        return says(DEMANDED, clause, isNew(focus));
    }

    /** Whether the clause demands something, whatever it is. */
    static boolean demandsAnything(String clause) {
        return DEMANDED.matcher(clause).find();
    }

    /** Whether it allows what the words say, whatever it is about. */
    static boolean allows(String clause, Collection<String> words) {
        return says(ALLOWED, clause, (scope, _) -> words.stream().anyMatch(scope::contains));
    }

    static boolean allows(String clause, Focus focus) {
        return says(ALLOWED, clause, isNew(focus));
    }

    /** Whether it forbids what the words say, whatever it is about. */
    static boolean forbids(String clause, Collection<String> words) {
        return says(FORBIDDEN, clause, (scope, _) -> words.stream().anyMatch(scope::contains));
    }

    /** Whether it forbids something that it says in few words, of which this is one: 发起直播. */
    static boolean forbidsObject(String clause, String object) {
        return says(FORBIDDEN, clause, (scope, _) -> Arrays.stream(scope.split("、"))
                .anyMatch(item -> item.length() <= SHORT && item.contains(object)));
    }

    static boolean denies(String clause, Focus focus) {
        return says(DENIED, clause, isNew(focus));
    }

    /** Whether it denies that the word happens. */
    static boolean denies(String clause, String word) {
        return says(DENIED, clause, (scope, _) -> scope.contains(word));
    }

    /** Whether the question is about something that a requirement excludes, and in no lesser degree. */
    static boolean excludes(String clause, Focus question) {
        return says(EXCLUDED, clause, isNew(question));
    }

    private static BiPredicate<String, String> isNew(Focus focus) {
        return (scope, before) -> {
            boolean degree = DEGREE.matcher(scope).find()
                    && !DEGREE.matcher(focus.text()).find();
            return !degree && focus.isIn(scope, before);
        };
    }

    private static boolean says(Pattern pattern, String clause, BiPredicate<String, String> isMeant) {
        Matcher matcher = pattern.matcher(clause);
        while (matcher.find()) {
            if (isMeant.test(matcher.group(1), clause.substring(0, matcher.start()))) {
                return true;
            }
        }
        return false;
    }
}
