package app.zhanggui.question;

import app.zhanggui.text.SpokenNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right what the question before said wrong: 「不对，第二次是12分」 after 「先扣8分后扣7分，算哪一档」 is
 * 「先扣8分后扣12分，算哪一档」. Where it is not clear what was wrong, nothing is put right. Immutable, thread-safe.
 */
final class Amendment {

    private static final Pattern ORDINAL = Pattern.compile("第(?<number>" + SpokenNumber.PATTERN
            + ")[次个条笔回]|(?<last>最后|后面?)(?:那?一?[次个条笔回])" + "|(?<first>头|首|前面?)(?:那?一?[次个条笔回])");
    private static final Pattern DENIED = Pattern.compile("(?:不是|并非|\\bnot)\\s*$");

    private final Leaning leaning;
    private final ValueReader reader;

    Amendment(Leaning leaning, ValueReader reader) {
        this.leaning = leaning;
        this.reader = reader;
    }

    /** The question before, put right; empty where the text puts nothing right. */
    Optional<String> of(String text, String before, Lexicon lexicon) {
        if (!leaning.corrects(text)) {
            return Optional.empty();
        }
        String said = blank(ORDINAL, leaning.withoutTakingBack(text));
        Values values = reader.withDates(said, lexicon);
        if (values.isEmpty() || !leaning.fillsOnly(values.cut(said).replace("不是", " "), before)) {
            return Optional.empty();
        }
        List<Value> old = reader.withDates(before, lexicon).all();
        List<Value> denied = values.all().stream()
                .filter(value ->
                        DENIED.matcher(said.substring(0, value.range().start())).find())
                .toList();
        List<Value> anchors = values.all().stream()
                .filter(value -> !denied.contains(value) && !sameAs(value, old).isEmpty())
                .toList();
        List<Values.Change> changes = new ArrayList<>();
        for (Value value : values.all()) {
            if (denied.contains(value) || anchors.contains(value)) {
                continue;
            }
            List<Value> places = places(value, beside(anchors, old), denied, text);
            if (places.isEmpty() && value.isPlatform()) {
                return Optional.of(value.words() + before);
            }
            if (places.size() != 1 && !value.isPlatform()) {
                return Optional.empty();
            }
            changes.add(new Values.Change(places, value.words()));
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(Values.replaced(before, changes));
    }

    private static List<Value> sameAs(Value value, List<Value> old) {
        return old.stream()
                .filter(place -> value.replaces(place) && value.words().equals(place.words()))
                .toList();
    }

    /** What stands behind the only place that says the same, before the next of its kind: 5 月是 9 分. */
    private static List<Value> beside(List<Value> anchors, List<Value> old) {
        List<Value> near = old;
        for (Value anchor : anchors) {
            List<Value> same = sameAs(anchor, old);
            if (same.size() == 1 && anchor.saysWhen()) {
                int from = same.getFirst().range().end();
                int to = old.stream()
                        .filter(anchor::replaces)
                        .mapToInt(place -> place.range().start())
                        .filter(start -> start >= from)
                        .min()
                        .orElse(Integer.MAX_VALUE);
                near = near.stream()
                        .filter(place ->
                                place.range().start() >= from && place.range().end() <= to)
                        .toList();
            }
        }
        return near;
    }

    /** What the value takes the place of: what the text denies, what it counts up to, or all of its kind. */
    private static List<Value> places(Value value, List<Value> old, List<Value> denied, String text) {
        List<Value> ofItsKind = old.stream().filter(value::replaces).toList();
        List<Value> taken = ofItsKind.stream()
                .filter(place -> denied.stream()
                        .anyMatch(each -> each.replaces(place) && each.words().equals(place.words())))
                .toList();
        if (denied.stream().anyMatch(value::replaces)) {
            return taken;
        }
        Matcher ordinal = ORDINAL.matcher(text);
        return ofItsKind.size() > 1 && !value.isPlatform() && ordinal.find() ? counted(ordinal, ofItsKind) : ofItsKind;
    }

    private static List<Value> counted(Matcher ordinal, List<Value> places) {
        if (ordinal.group("last") != null) {
            return List.of(places.getLast());
        }
        int at = ordinal.group("first") != null
                ? 1
                : SpokenNumber.parseWhole(ordinal.group("number")).orElse(0);
        return at > 0 && at <= places.size() ? List.of(places.get(at - 1)) : List.of();
    }

    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }
}
