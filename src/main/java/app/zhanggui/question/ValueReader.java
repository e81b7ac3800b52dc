package app.zhanggui.question;

import app.zhanggui.question.dates.Dates;
import app.zhanggui.question.dates.Times;
import app.zhanggui.rulebook.TextRange;
import app.zhanggui.text.LineResource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the values of a folded question. Immutable, thread-safe. */
final class ValueReader {

    /** Only the places of dates matter here, not the days that they mean. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final Dates dates = new Dates();
    private final Times times = new Times();
    private final List<Pattern> sets = LineResource.read(ValueReader.class, "leaning.txt").stream()
            .filter(line -> line.key().equals("SET"))
            .map(line -> Pattern.compile(line.value().replace(' ', '|')))
            .toList();

    /** Platforms, roles, amounts and the words of which one stands for the other. */
    Values values(String text, Lexicon lexicon) {
        List<Value> platforms = lexicon.mentions(text).stream()
                .filter(mention -> mention.platform().isPresent())
                .map(mention -> Value.platform(text, new TextRange(mention.start(), mention.end())))
                .toList();
        List<Value> roles = lexicon.roleMentions(text).stream()
                .map(mention -> Value.of("role", text, new TextRange(mention.start(), mention.end())))
                .toList();
        List<Value> amounts = Amounts.found(text).stream()
                .map(found -> Value.of(found.amount().unit(), text, found.range()))
                .toList();
        List<Value> words = new ArrayList<>();
        for (int set = 0; set < sets.size(); set++) {
            for (MatchResult match : sets.get(set).matcher(text).results().toList()) {
                words.add(Value.of("set" + set, text, new TextRange(match.start(), match.end())));
            }
        }
        return new Values(platforms, roles, amounts, words);
    }

    /** The same with dates and times of day; the 3 月 of a date is no amount. */
    Values withDates(String text, Lexicon lexicon) {
        Values values = values(text, lexicon);
        List<Value> when = Stream.concat(
                        dates.in(text, ANY_DAY).stream().map(date -> Value.of(Value.DATE, text, date.range())),
                        times.in(text).stream().map(time -> Value.of(Value.TIME, text, time.range())))
                .toList();
        List<Value> amounts = values.amounts().stream()
                .filter(amount -> when.stream().noneMatch(amount::overlaps))
                .toList();
        return new Values(
                values.platforms(),
                values.roles(),
                amounts,
                Stream.concat(values.words().stream(), when.stream()).toList());
    }
}
