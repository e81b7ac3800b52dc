package app.zhanggui.question;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A question as it was understood.
 *
 * @param text the normal form: folded, corrected, without what cannot be seen
 * @param words the normal form without the words of asking, so that only the matter is left
 * @param matter the matter of the question before, where this one leans on it; else empty
 * @param expansions words of the rule documents for what the question says in other words
 * @param platforms the slugs of the platforms it is about, those without documents too; empty when none is named
 * @param intent what kind of answer it wants
 * @param askedUnits the units of the figure it asks for, any one of which will do; empty when it asks for none
 * @param amounts its numbers with units, in the order of the text
 * @param corrections what was read as something else
 * @param carriedOver what came from the conversation: {@code platform}, {@code topic}
 * @param asOf the day whose rules apply
 * @param english whether it is asked in English
 */
public record UnderstoodQuestion(
        String text,
        String words,
        String matter,
        List<String> expansions,
        List<String> platforms,
        Intent intent,
        List<String> askedUnits,
        List<Amount> amounts,
        List<Correction> corrections,
        List<String> carriedOver,
        LocalDate asOf,
        boolean english) {

    private static final Pattern AND = Pattern.compile("跟|和|与|还是|、|;|,|\\b(?:vs|versus|and|or)\\b");
    private static final int SHORTEST_PART = 2;

    /** Copies the lists, so that it never changes. */
    public UnderstoodQuestion {
        expansions = List.copyOf(expansions);
        platforms = List.copyOf(platforms);
        askedUnits = List.copyOf(askedUnits);
        amounts = List.copyOf(amounts);
        corrections = List.copyOf(corrections);
        carriedOver = List.copyOf(carriedOver);
    }

    /** The things that a comparison sets against each other, each as a question of its own; itself when it is none. */
    public List<UnderstoodQuestion> compared() {
        List<String> parts = AND.splitAsStream(words)
                .filter(part -> part.strip().length() >= SHORTEST_PART)
                .toList();
        return intent == Intent.COMPARISON && parts.size() > 1
                ? parts.stream().map(this::withWords).toList()
                : List.of(this);
    }

    private UnderstoodQuestion withWords(String other) {
        return new UnderstoodQuestion(
                text,
                other,
                matter,
                expansions,
                platforms,
                intent,
                askedUnits,
                amounts,
                corrections,
                carriedOver,
                asOf,
                english);
    }
}
