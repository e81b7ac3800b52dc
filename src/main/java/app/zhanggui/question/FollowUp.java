package app.zhanggui.question;

import app.zhanggui.rulebook.TextRange;
import app.zhanggui.text.AskingWords;
import app.zhanggui.text.LineResource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Completes a question that says only what is different from the one before: 「那40分呢」 after 「扣20分冻结多久」 is
 * 「扣40分冻结多久」. Immutable, thread-safe.
 */
final class FollowUp {

    /**
     * A question with what it takes from the one before.
     *
     * @param text the question; with a new value in the words of the one before, where it only names that
     * @param matter the matter of the one before, where this one leans on it without saying which word changes
     * @param completed whether the text itself holds words of the one before
     */
    record Completed(String text, String matter, boolean completed) {

        boolean leans() {
            return completed || !matter.isEmpty();
        }
    }

    /** A follow-up may ask like that without asking for anything of its own: 「那40分会怎样」. */
    private static final Set<AskedFor> OPEN =
            EnumSet.of(AskedFor.WHETHER, AskedFor.CONSEQUENCE, AskedFor.VERIFY, AskedFor.WHAT_IS);

    private final AskingWords askingWords;
    private final AskedPatterns asked = new AskedPatterns();
    private final Leaning leaning = new Leaning();
    private final List<Pattern> sets = LineResource.read(FollowUp.class, "leaning.txt").stream()
            .filter(line -> line.key().equals("SET"))
            .map(line -> Pattern.compile(line.value().replace(' ', '|')))
            .toList();

    FollowUp(AskingWords askingWords) {
        this.askingWords = askingWords;
    }

    /** Whether the question says that it begins something new. */
    boolean leaves(String text) {
        return leaning.leaves(text);
    }

    /** The folded question, completed from the one before. */
    Completed complete(String own, String before, Lexicon lexicon) {
        if (before.isEmpty()) {
            return new Completed(own, "", false);
        }
        String text = BareNumber.withUnit(own, before);
        Values values = values(text, lexicon);
        if (!values.isEmpty() && OPEN.containsAll(asked.of(text)) && fillsOnly(text, values)) {
            return new Completed(changed(before, text, values, lexicon), "", true);
        }
        boolean names = !values.platforms().isEmpty();
        return new Completed(text, !names && leaning.leans(text) ? before : "", false);
    }

    /** The folded question with the matter of the one before, whatever its words say of leaning. */
    Completed lean(String own, String before) {
        return new Completed(own, before, false);
    }

    private boolean fillsOnly(String text, Values values) {
        StringBuilder rest = new StringBuilder(text);
        values.all().forEach(value -> blank(rest, value.range()));
        return leaning.fillsOnly(askingWords.cut(rest.toString()));
    }

    private String changed(String before, String text, Values values, Lexicon lexicon) {
        if (leaning.adds(text) && values.platforms().isEmpty() && values.roles().isEmpty()) {
            return before + "," + text;
        }
        Values old = values(before, lexicon);
        List<Change> changes = new ArrayList<>();
        List<Value> unplaced = new ArrayList<>();
        for (Value value : values.all()) {
            List<Value> places = old.all().stream().filter(value::replaces).toList();
            boolean clear = places.size() == 1 || value.isPlatform() && !places.isEmpty();
            if (clear) {
                changes.add(new Change(places, value.words()));
            } else {
                unplaced.add(value);
            }
        }
        return unplaced.isEmpty()
                ? replaced(before, changes)
                : unplaced.stream().allMatch(Value::isPlatform)
                        ? unplaced.getFirst().words() + replaced(before, changes)
                        : replaced(before, changes) + "," + text;
    }

    /** The first of several places takes the new words, the others lose theirs. */
    private static String replaced(String before, List<Change> changes) {
        List<Edit> edits = changes.stream()
                .flatMap(c -> c.places().stream()
                        .map(place ->
                                new Edit(place.range(), place == c.places().getFirst() ? c.words() : "")))
                .sorted(Comparator.comparingInt((Edit edit) -> edit.range().start())
                        .reversed())
                .toList();
        StringBuilder text = new StringBuilder(before);
        edits.forEach(edit -> text.replace(edit.range().start(), edit.range().end(), edit.words()));
        return text.toString();
    }

    private Values values(String text, Lexicon lexicon) {
        List<Value> platforms = lexicon.mentions(text).stream()
                .filter(mention -> mention.platform().isPresent())
                .map(mention -> value("platform", text, mention.start(), mention.end()))
                .toList();
        List<Value> roles = lexicon.roleMentions(text).stream()
                .map(mention -> value("role", text, mention.start(), mention.end()))
                .toList();
        List<Value> amounts = Amounts.found(text).stream()
                .map(found -> value(
                        found.amount().unit(),
                        text,
                        found.range().start(),
                        found.range().end()))
                .toList();
        List<Value> words = new ArrayList<>();
        for (int set = 0; set < sets.size(); set++) {
            for (MatchResult match : sets.get(set).matcher(text).results().toList()) {
                words.add(value("set" + set, text, match.start(), match.end()));
            }
        }
        return new Values(platforms, roles, amounts, words);
    }

    private static Value value(String kind, String text, int start, int end) {
        return new Value(kind, new TextRange(start, end), text.substring(start, end));
    }

    private static void blank(StringBuilder text, TextRange range) {
        for (int at = range.start(); at < range.end(); at++) {
            text.setCharAt(at, ' ');
        }
    }

    private record Edit(TextRange range, String words) {}

    private record Change(List<Value> places, String words) {}

    private record Value(String kind, TextRange range, String words) {

        boolean isPlatform() {
            return kind.equals("platform");
        }

        boolean replaces(Value old) {
            return kind.equals(old.kind);
        }
    }

    private record Values(List<Value> platforms, List<Value> roles, List<Value> amounts, List<Value> words) {

        List<Value> all() {
            return List.of(platforms, roles, amounts, words).stream()
                    .flatMap(List::stream)
                    .toList();
        }

        boolean isEmpty() {
            return all().isEmpty();
        }
    }
}
