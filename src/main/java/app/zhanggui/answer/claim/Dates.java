package app.zhanggui.answer.claim;

import app.zhanggui.text.ChineseNumber;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds dates and parts of dates: 2022 年 9 月 13 日, 1 月 1 日, 2024 年, 2022-09-13, September 13, 2022. */
final class Dates {

    private static final String NUMERAL = "(\\d{1,4}|[" + ChineseNumber.CHARACTERS + "]{1,4})";
    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };
    private static final String MONTH = "("
            + Arrays.stream(MONTHS)
                    .map(month -> month.substring(0, 3) + "(?:" + month.substring(3) + ")?")
                    .collect(Collectors.joining("|"))
            + ")";

    private static final String LATIN = "[a-z]{3}";

    /**
     * A way of writing a date, with the groups that hold year, month and day; 0 for a part it does not name.
     *
     * @param sign what every such date has, quicker to look for than the whole
     */
    private record Form(Pattern sign, Pattern pattern, int year, int month, int day) {}

    private static final Form[] FORMS = {
        form("-", "(\\d{4})-(\\d{1,2})-(\\d{1,2})", 1, 2, 3),
        form(
                "年",
                "(\\d{4}|[" + ChineseNumber.CHARACTERS + "]{4})\\s*年\\s*" + NUMERAL + "\\s*月\\s*" + NUMERAL
                        + "\\s*[日号]",
                1,
                2,
                3),
        form("年", "(\\d{4})\\s*年\\s*" + NUMERAL + "\\s*月(?!\\d)", 1, 2, 0),
        form("月", NUMERAL + "\\s*月\\s*" + NUMERAL + "\\s*[日号]", 0, 1, 2),
        form(LATIN, "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})", 3, 1, 2),
        form(LATIN, "\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + " (\\d{4})", 3, 2, 1),
        form(LATIN, "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b", 0, 1, 2),
        form(LATIN, "\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + "\\b", 0, 2, 1),
        form("年", "(?<!\\d)((?:19|20)\\d{2})\\s*年", 1, 0, 0)
    };

    private Dates() {}

    private static Form form(String sign, String pattern, int year, int month, int day) {
        return new Form(Pattern.compile(sign), Pattern.compile(pattern), year, month, day);
    }

    /** Adds the dates of the folded text and answers the text without them. */
    static String cut(String folded, Set<Claim> claims) {
        String rest = folded;
        for (Form form : FORMS) {
            if (!form.sign().matcher(rest).find()) {
                continue;
            }
            Matcher matcher = form.pattern().matcher(rest);
            rest = matcher.replaceAll(match -> {
                claims.add(new Claim.Day(part(match, form.year()), part(match, form.month()), part(match, form.day())));
                return " ";
            });
        }
        return rest;
    }

    private static int part(MatchResult match, int group) {
        if (group == 0) {
            return 0;
        }
        String written = match.group(group);
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        for (int month = 0; month < MONTHS.length; month++) {
            if (MONTHS[month].startsWith(written.toLowerCase(Locale.ROOT))) {
                return month + 1;
            }
        }
        return ChineseNumber.parse(written).map(Long::intValue).orElse(0);
    }
}
