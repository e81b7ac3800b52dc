package app.zhanggui.question;

import app.zhanggui.text.SpokenNumber;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a number without a unit the unit of the question before: 「那20呢」 after 「扣10分怎么罚」 is 「那20分呢」. Stateless,
 * thread-safe.
 */
final class BareNumber {

    /** A longer question would say what its number counts. */
    private static final int LONGEST = 12;

    private static final Pattern BARE = Pattern.compile(
            "(?<![\\d.第])(?<number>" + SpokenNumber.PATTERN + ")(?=\\s*(?:呢|咧|的话|会|怎|咋|又|行|可以|[?!,。]|$))");

    private BareNumber() {}

    /**
     * The folded text with the unit behind its bare number; as it is where it has amounts of its own, or where the
     * question before counts nothing or several things.
     */
    static String withUnit(String text, String before) {
        Matcher bare = BARE.matcher(text);
        if (text.length() > LONGEST || !bare.find() || !Amounts.in(text).isEmpty()) {
            return text;
        }
        List<String> units =
                Amounts.in(before).stream().map(Amount::unit).distinct().toList();
        return units.size() == 1 ? text.substring(0, bare.end()) + units.getFirst() + text.substring(bare.end()) : text;
    }
}
