package app.zhanggui.answer;

import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the Chinese words of a clause into English sentences: quoted as they stand, their figures said in English.
 * Stateless, thread-safe.
 */
final class EnglishWording {

    private static final int MOST_FIGURES = 6;
    private static final Set<String> EACH = Set.of("次", "年");
    private static final String CLOSING = "。；;.";

    private final Phrases phrases;
    private final EnglishFacts facts = new EnglishFacts();

    EnglishWording(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * A sentence that says in English what the clause says, where its wording is known, else one that begins with the figure
     * asked for, where the clause has one figure of that unit.
     */
    String sentence(UnderstoodQuestion question, String chinese) {
        List<String> asked = figures(chinese, question.askedUnits());
        return facts.of(open(chinese))
                .map(said -> phrases.phrase(true, "english.fact", said, open(chinese)))
                .orElseGet(() -> asked.size() == 1
                        ? phrases.phrase(true, "english.asked", asked.getFirst(), open(chinese))
                        : phrases.phrase(true, "english.clause", open(chinese), gloss(chinese)));
    }

    /** An introduction and one quoted item a line. */
    String list(String heading, String chinese) {
        return chinese.lines()
                .skip(1)
                .map(this::item)
                .collect(Collectors.joining("\n", phrases.phrase(true, "english.list", heading) + "\n", ""));
    }

    private String item(String line) {
        int mark = line.indexOf(' ') + 1;
        String item = line.substring(mark);
        return line.substring(0, mark)
                + facts.of(open(item))
                        .map(said -> phrases.phrase(true, "english.item.fact", said, open(item)))
                        .orElseGet(() -> phrases.phrase(true, "english.item", open(item), gloss(item)));
    }

    private String gloss(String chinese) {
        String figures = Claims.figures(chinese).stream()
                .filter(figure -> !isEach(figure.amount()))
                .map(figure -> phrases.amount(true, figure.amount()))
                .filter(EnglishWording::isEnglish)
                .distinct()
                .limit(MOST_FIGURES)
                .collect(Collectors.joining(phrases.phrase(true, "list.separator")));
        return figures.isEmpty() ? "" : phrases.phrase(true, "brackets", figures);
    }

    private List<String> figures(String chinese, List<String> units) {
        return Claims.figures(chinese).stream()
                .filter(figure -> units.contains(figure.amount().unit()) && !isEach(figure.amount()))
                .map(figure -> phrases.amount(true, figure.amount()))
                .filter(EnglishWording::isEnglish)
                .distinct()
                .toList();
    }

    /** Once and one year say in a clause for what it counts: 每出现一次, 每年. */
    private static boolean isEach(Amount amount) {
        return EACH.contains(amount.unit()) && amount.value().compareTo(BigDecimal.ONE) == 0;
    }

    /** A unit without an English word is left to the quotation. */
    private static boolean isEnglish(String text) {
        return text.codePoints().noneMatch(Character::isIdeographic);
    }

    private static String open(String text) {
        String stripped = text.strip();
        boolean closed = !stripped.isEmpty() && CLOSING.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return closed ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
