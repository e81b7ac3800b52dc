package app.zhanggui.question;

import app.zhanggui.question.events.EventReading;
import app.zhanggui.rulebook.ClauseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A question as it was understood.
 *
 * @param text the normal form: folded, corrected, without what cannot be seen; where it only names a new value (那40分呢),
 *     the question before with that value
 * @param chinese the normal form in the language of the rule documents: the text itself, or what an English text says
 * @param question the question as one can read it alone, with what the conversation adds
 * @param words the normal form without the words of asking, so that only the matter is left
 * @param chineseWords the same of {@code chinese}
 * @param matter the matter of the question before, where this one leans on it and {@code text} does not hold it; else empty
 * @param topic the clause on which the answer to the one before rested, where this one leans on it
 * @param expansions words of the rule documents for what the question says in other words
 * @param platforms the slugs of the platforms it is about, those without documents too; empty when none is named
 * @param roles whom it concerns, in the words of the documents' audience; empty when nobody is named
 * @param terms the glossary's terms that it names, in the documents' words
 * @param intent what kind of answer it wants
 * @param asked what it asks for, in the order in which it asks; empty for a mere statement
 * @param askedUnits the units of the figure it asks for, any one of which will do; empty when it asks for none
 * @param amounts its numbers with units, in the order of the text
 * @param events what it tells of an account: events, totals, durations and dates, with places in {@code text}
 * @param corrections what was read as something else
 * @param carriedOver what came from the conversation: {@code platform}, {@code topic}, {@code role}
 * @param parts what a person may take away or change
 * @param asOf the day whose rules apply
 * @param english whether it is asked in English
 */
public record UnderstoodQuestion(
        String text,
        String chinese,
        String question,
        String words,
        String chineseWords,
        String matter,
        Optional<ClauseId> topic,
        List<String> expansions,
        List<String> platforms,
        List<String> roles,
        List<String> terms,
        Intent intent,
        List<AskedFor> asked,
        List<String> askedUnits,
        List<Amount> amounts,
        EventReading events,
        List<Correction> corrections,
        List<String> carriedOver,
        List<Part> parts,
        LocalDate asOf,
        boolean english) {

    private static final Pattern AND = Pattern.compile("跟|和|与|还是|、|;|,|\\b(?:vs|versus|and|or)\\b");
    private static final int SHORTEST_PART = 2;

    /** Copies the lists, so that it never changes. */
    public UnderstoodQuestion {
        expansions = List.copyOf(expansions);
        platforms = List.copyOf(platforms);
        roles = List.copyOf(roles);
        terms = List.copyOf(terms);
        asked = List.copyOf(asked);
        parts = List.copyOf(parts);
        askedUnits = List.copyOf(askedUnits);
        amounts = List.copyOf(amounts);
        corrections = List.copyOf(corrections);
        carriedOver = List.copyOf(carriedOver);
    }

    /** A question of which only the words, the platforms and the figures are known. */
    public UnderstoodQuestion(
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
        this(
                text,
                text,
                text,
                words,
                words,
                matter,
                Optional.empty(),
                expansions,
                platforms,
                List.of(),
                List.of(),
                intent,
                List.of(),
                askedUnits,
                amounts,
                EventReading.NOTHING,
                corrections,
                carriedOver,
                List.of(),
                asOf,
                english);
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
                chinese,
                question,
                other,
                chinese.equals(text) ? other : chineseWords,
                matter,
                topic,
                expansions,
                platforms,
                roles,
                terms,
                intent,
                asked,
                askedUnits,
                amounts,
                events,
                corrections,
                carriedOver,
                parts,
                asOf,
                english);
    }
}
