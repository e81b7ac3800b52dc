package app.zhanggui.question;

import app.zhanggui.question.events.EventReader;
import app.zhanggui.question.events.ReadEvent;
import app.zhanggui.question.events.Standing;
import app.zhanggui.rulebook.TextRange;
import app.zhanggui.text.AskingWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Pattern WHAT_IF = Pattern.compile("呢[?。]*$");

    /** Only what is supposed matters here, not when. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final EventReader events = new EventReader();
    private final AskingWords askingWords;
    private final AskedPatterns asked = new AskedPatterns();
    private final Leaning leaning = new Leaning();
    private final ValueReader reader = new ValueReader();
    private final Amendment amendment = new Amendment(leaning, reader);

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
        Optional<String> amended = amendment.of(own, before, lexicon);
        if (amended.isPresent()) {
            return new Completed(amended.get(), "", true);
        }
        String text = BareNumber.withUnit(own, before);
        Values values = reader.values(text, lexicon);
        if (!values.isEmpty() && OPEN.containsAll(asked.of(text)) && fillsOnly(text, values, before)) {
            return new Completed(changed(before, text, values, lexicon), "", true);
        }
        if (leaning.corrects(text)
                && !values.roles().isEmpty()
                && !values.amounts().isEmpty()) {
            return new Completed(text, "", false);
        }
        boolean names = !values.platforms().isEmpty();
        if (!names && leaning.leavesACaseOpen(text)) {
            return new Completed(WHAT_IF.matcher(text).replaceAll("会怎样"), before, false);
        }
        return new Completed(text, !names && (leaning.leans(text) || leaning.corrects(text)) ? before : "", false);
    }

    /** The folded question with the matter of the one before, whatever its words say of leaning. */
    Completed lean(String own, String before) {
        return new Completed(own, before, false);
    }

    /** Whether it speaks of the matter of the turn before, however foreign its words are. */
    boolean stays(String text) {
        return leaning.stays(text);
    }

    /** The words of the text that do not only fill. */
    String content(String text) {
        return leaning.withoutFiller(text);
    }

    private boolean fillsOnly(String text, Values values, String before) {
        return leaning.fillsOnly(askingWords.cut(values.cut(text)), before);
    }

    /** Of several places the only one that was merely supposed: another amount takes the place of 要是再扣 13 分 alone. */
    private List<Value> meant(List<Value> places, String before) {
        if (places.size() < 2) {
            return places;
        }
        List<TextRange> supposed = supposed(before);
        List<Value> some = places.stream()
                .filter(place -> supposed.stream()
                        .anyMatch(range -> range.start() <= place.range().start()
                                && place.range().end() <= range.end()))
                .toList();
        return some.size() == 1 ? some : places;
    }

    private List<TextRange> supposed(String before) {
        return events.read(before, ANY_DAY).events().stream()
                .filter(event -> event.standing() == Standing.SUPPOSED)
                .map(ReadEvent::source)
                .toList();
    }

    private String changed(String before, String text, Values values, Lexicon lexicon) {
        boolean adds = leaning.adds(text)
                && !(leaning.supposesAnew(text) && supposed(before).size() == 1);
        if (adds && values.platforms().isEmpty() && values.roles().isEmpty()) {
            return before + "," + text;
        }
        Values old = reader.values(before, lexicon);
        List<Values.Change> changes = new ArrayList<>();
        List<Value> unplaced = new ArrayList<>();
        for (Value value : values.all()) {
            List<Value> places =
                    meant(old.all().stream().filter(value::replaces).toList(), before);
            boolean clear = places.size() == 1 || value.isPlatform() && !places.isEmpty();
            if (clear) {
                changes.add(new Values.Change(places, value.words()));
            } else {
                unplaced.add(value);
            }
        }
        return unplaced.isEmpty()
                ? Values.replaced(before, changes)
                : unplaced.stream().allMatch(Value::isPlatform)
                        ? unplaced.getFirst().words() + Values.replaced(before, changes)
                        : Values.replaced(before, changes) + "," + text;
    }
}
