package app.zhanggui.answer;

import java.util.List;
import java.util.Optional;

/**
 * What all items of a list begin with, said once before them: 「要在快手商城展示的商品，」.
 *
 * @param words the common words without what separates them from the items
 * @param rests the items without them
 */
record CommonBeginning(String words, List<String> rests) {

    private static final int SHORTEST = 4;
    private static final String SEPARATORS = "，：,:";

    /** What a predicate begins with, so that the words before it are a whole subject. */
    private static final String PREDICATES = "须应不得可会将要能由在是有按对";

    /** The common beginning of at least two items; empty where it would end inside of a word. */
    static Optional<CommonBeginning> of(List<String> items) {
        if (items.size() < 2) {
            return Optional.empty();
        }
        int end = boundary(items, commonLength(items));
        if (end < SHORTEST) {
            return Optional.empty();
        }
        String words = items.getFirst().substring(0, end).strip();
        String closed = SEPARATORS.indexOf(words.charAt(words.length() - 1)) >= 0
                ? words.substring(0, words.length() - 1)
                : words;
        return Optional.of(new CommonBeginning(
                closed, items.stream().map(item -> item.substring(end).strip()).toList()));
    }

    private static int commonLength(List<String> items) {
        String first = items.getFirst();
        int length = first.length();
        for (String item : items) {
            int at = 0;
            while (at < Math.min(length, item.length()) && item.charAt(at) == first.charAt(at)) {
                at++;
            }
            length = at;
        }
        return length;
    }

    /** The last place up to the length at which a part of the sentence ends in every item. */
    private static int boundary(List<String> items, int length) {
        for (int end = length; end >= SHORTEST; end--) {
            int at = end;
            String first = items.getFirst();
            boolean open = isOpen(first.substring(0, at));
            if (!open
                    && (SEPARATORS.indexOf(first.charAt(at - 1)) >= 0
                            || items.stream().allMatch(i -> begins(i, at)))) {
                return at;
            }
        }
        return 0;
    }

    /** Whether a figure or a predicate begins at the place. */
    private static boolean begins(String item, int at) {
        if (at >= item.length()) {
            return false;
        }
        char next = item.charAt(at);
        boolean figure = Character.isDigit(next) && !Character.isDigit(item.charAt(at - 1));
        return figure || PREDICATES.indexOf(next) >= 0;
    }

    private static boolean isOpen(String text) {
        return count(text, "（(《「【") > count(text, "）)》」】");
    }

    private static long count(String text, String characters) {
        return text.chars().filter(c -> characters.indexOf(c) >= 0).count();
    }
}
