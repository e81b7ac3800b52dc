package app.zhanggui.answer.claim;

import app.zhanggui.question.Amounts;
import app.zhanggui.text.TextFolding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the claims of a text: its figures, numbers, dates and consequences. Stateless, thread-safe. */
public final class Claims {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private Claims() {}

    /** The claims of the text in its order of kinds: dates, figures, other numbers, consequences; each once. */
    public static Set<Claim> in(String text) {
        String folded = folded(text);
        Set<Claim> claims = new LinkedHashSet<>();
        String withoutDates = Dates.cut(folded, claims);
        Amounts.in(withoutDates).stream().map(Claim.Figure::new).forEach(claims::add);
        numbers(withoutDates, claims);
        claims.addAll(ConsequenceWords.in(folded));
        return claims;
    }

    /** The figures alone. */
    public static List<Claim.Figure> figures(String text) {
        return Amounts.in(Dates.cut(folded(text), new LinkedHashSet<>())).stream()
                .map(Claim.Figure::new)
                .distinct()
                .toList();
    }

    /** The dates alone. */
    public static List<Claim.Day> days(String text) {
        Set<Claim> days = new LinkedHashSet<>();
        Dates.cut(folded(text), days);
        return days.stream().map(Claim.Day.class::cast).toList();
    }

    /** The consequences alone. */
    public static List<Claim.Consequence> consequences(String text) {
        return ConsequenceWords.in(folded(text)).stream().distinct().toList();
    }

    private static String folded(String text) {
        return TextFolding.fold(text.replace('\n', ' '));
    }

    private static void numbers(String text, Set<Claim> claims) {
        List<BigDecimal> withUnit = new ArrayList<>(claims.stream()
                .filter(Claim.Figure.class::isInstance)
                .map(claim -> ((Claim.Figure) claim).amount().value())
                .toList());
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            Claim.Number number = new Claim.Number(new BigDecimal(matcher.group()));
            if (!withUnit.contains(number.value())) {
                claims.add(number);
            }
        }
    }
}
