package app.zhanggui.question;

import app.zhanggui.rulebook.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The values of a question, by their kinds. */
record Values(List<Value> platforms, List<Value> roles, List<Value> amounts, List<Value> words) {

    /**
     * New words for values of a question.
     *
     * @param places the values whose place they take
     */
    record Change(List<Value> places, String words) {}

    private record Edit(TextRange range, String words) {}

    List<Value> all() {
        return Stream.of(platforms, roles, amounts, words).flatMap(List::stream).toList();
    }

    boolean isEmpty() {
        return all().isEmpty();
    }

    /** The text with its values blanked out. */
    String cut(String text) {
        StringBuilder rest = new StringBuilder(text);
        all().forEach(value -> {
            for (int at = value.range().start(); at < value.range().end(); at++) {
                rest.setCharAt(at, ' ');
            }
        });
        return rest.toString();
    }

    /** The text after the changes: the first of several places takes the new words, the others lose theirs. */
    static String replaced(String before, List<Change> changes) {
        List<Edit> edits = changes.stream()
                .flatMap(change -> change.places().stream()
                        .map(place ->
                                new Edit(place.range(), place == change.places().getFirst() ? change.words() : "")))
                .sorted(Comparator.comparingInt((Edit edit) -> edit.range().start())
                        .reversed())
                .toList();
        StringBuilder text = new StringBuilder(before);
        edits.forEach(edit -> text.replace(edit.range().start(), edit.range().end(), edit.words()));
        return text.toString();
    }
}
