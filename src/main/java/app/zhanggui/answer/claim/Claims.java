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
        String folded = TextFolding.fold(text.replace('\n', ' '));
        Set<Claim> claims = new LinkedHashSet<>();
        String withoutDates = Dates.cut(folded, claims);
        Amounts.in(withoutDates).stream().map(Claim.Figure::new).forEach(claims::add);
        numbers(withoutDates, claims);
        claims.addAll(ConsequenceWords.in(folded));
        return claims;
    }

    /** The figures alone. */
    public static List<Claim.Figure> figures(String text) {
        return only(text, Claim.Figure.class);
    }

    /** The dates alone. */
    public static List<Claim.Day> days(String text) {
        return only(text, Claim.Day.class);
    }

    /** The consequences alone. */
    public static List<Claim.Consequence> consequences(String text) {
        return only(text, Claim.Consequence.class);
    }

    private static <T extends Claim> List<T> only(String text, Class<T> kind) {
        return in(text).stream().filter(kind::isInstance).map(kind::cast).toList();
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
