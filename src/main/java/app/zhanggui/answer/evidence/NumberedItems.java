package app.zhanggui.answer.evidence;

import app.zhanggui.text.ChineseNumber;
import app.zhanggui.text.SpokenNumber;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items whose names are their numbers: 第 1 步, 第 2 步. Stateless, thread-safe. */
final class NumberedItems {

    private static final Pattern ORDINAL = Pattern.compile("第 ?(?<number>\\d{1,3}) ?(?<counted>\\p{IsHan}{1,2})");

    /** What stands before the counting word where all items are meant; 第三步 is one of them. */
    private static final String ALL = "(?<!第 ?)(?:(?<count>\\d+|[" + ChineseNumber.CHARACTERS + "]+) ?个?|每一?个?|各个?)";

    private NumberedItems() {}

    /** Whether the question says each of the items, or how many there are: 每一步, 撤链三步. */
    static boolean areAllMeant(String text, List<String> names) {
        List<String> counted = names.stream()
                .map(ORDINAL::matcher)
                .filter(Matcher::matches)
                .map(ordinal -> ordinal.group("counted"))
                .toList();
        return counted.size() > 1
                && counted.stream().distinct().count() == 1
                && Pattern.compile(ALL + counted.getFirst())
                        .matcher(text)
                        .results()
                        .anyMatch(said -> isNumber(said, counted.size()));
    }

    /** Whether the question says the number that is the name of the item: 第一步. */
    static boolean isSaid(String text, String name) {
        Matcher ordinal = ORDINAL.matcher(name);
        return ordinal.matches()
                && Pattern.compile("第 ?(?<count>\\d+|[" + ChineseNumber.CHARACTERS + "]+) ?" + ordinal.group("counted"))
                        .matcher(text)
                        .results()
                        .anyMatch(said -> isNumber(said, Integer.parseInt(ordinal.group("number"))));
    }

    private static boolean isNumber(MatchResult said, int number) {
        return said.group("count") == null
                || SpokenNumber.parse(said.group("count"))
                        .filter(count -> count.intValue() == number)
                        .isPresent();
    }
}
