package app.zhanggui.question;

import app.zhanggui.question.dates.Dates;
import app.zhanggui.question.dates.When;
import app.zhanggui.rulebook.TextRange;
import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Carries out what a person changed of a question, in its folded text: the words of a part are replaced or left out, so
 * that everything behind reads the text that is meant. Immutable, thread-safe.
 */
final class PartChanges {

    private final Dates dates = new Dates();

    /** The text with the changes, one after the other; one that would leave nothing is not carried out. */
    String in(String text, Question question, Lexicon lexicon) {
        String changed = text;
        for (PartChange change : question.changes()) {
            String next = with(changed, change, question, lexicon);
            changed = next.codePoints().anyMatch(Character::isLetterOrDigit) ? next : changed;
        }
        return changed;
    }

    private String with(String text, PartChange change, Question question, Lexicon lexicon) {
        String words = TextFolding.fold(change.to());
        if (change.from().isEmpty()) {
            return words + " " + text;
        }
        List<TextRange> places = new ArrayList<>(places(text, change, question, lexicon));
        StringBuilder changed = new StringBuilder(text);
        places.reversed().forEach(place -> changed.replace(place.start(), place.end(), words.isEmpty() ? " " : words));
        return changed.toString().strip();
    }

    /** Where the text says the part, from left to right. */
    private List<TextRange> places(String text, PartChange change, Question question, Lexicon lexicon) {
        Stream<TextRange> places =
                switch (change.kind()) {
                    case PLATFORM -> Stream.empty();
                    case ROLE ->
                        lexicon.roleMentions(text).stream()
                                .filter(mention -> mention.role().equals(change.from()))
                                .map(mention -> new TextRange(mention.start(), mention.end()));
                    case TERM ->
                        lexicon.mentions(text).stream()
                                .filter(mention -> mention.term()
                                        .filter(term -> term.term().equals(change.from()))
                                        .isPresent())
                                .map(mention -> new TextRange(mention.start(), mention.end()));
                    case DATE ->
                        dates.in(text, question.asOf()).stream()
                                .filter(said -> isDay(said.when(), change.from()))
                                .map(said -> said.range());
                };
        return places.toList();
    }

    private static boolean isDay(When when, String iso) {
        return when instanceof When.Day(var day) && day.toString().equals(iso);
    }
}
