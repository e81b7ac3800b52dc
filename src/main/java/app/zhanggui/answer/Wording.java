package app.zhanggui.answer;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;

/** Reads a clause out as one statement: its own words, put in order where it is a section or a table row. */
final class Wording {

    private static final String CLOSING = "。！？.!?";

    private final Phrases phrases;
    private final ListWording lists;
    private final RowWording rows;
    private final EnglishWording english;

    Wording(Phrases phrases) {
        this.phrases = phrases;
        this.lists = new ListWording(phrases);
        this.rows = new RowWording(phrases);
        this.english = new EnglishWording(phrases);
    }

    /** The clause as a sentence, or as a list with one item a line, in the language of the question. */
    String of(UnderstoodQuestion question, Quotation quotation) {
        String chinese = chinese(question, quotation);
        if (!question.english()) {
            return chinese;
        }
        return chinese.indexOf('\n') < 0
                ? english.sentence(question, chinese)
                : english.list(quotation.clause().heading().getLast(), chinese);
    }

    private String chinese(UnderstoodQuestion question, Quotation quotation) {
        Clause clause = quotation.clause();
        return switch (clause.kind()) {
            case SECTION ->
                clause.children().isEmpty()
                        ? closed(phrases.phrase(
                                false,
                                "section",
                                clause.heading().getLast(),
                                quotation.quotedText().strip()))
                        : lists.of(question, clause);
            case ROW -> closed(rows.of(question, clause));
            default -> closed(quotation.quotedText().strip());
        };
    }

    private static String closed(String sentence) {
        return sentence.isEmpty() || CLOSING.indexOf(sentence.charAt(sentence.length() - 1)) >= 0
                ? sentence
                : sentence + "。";
    }
}
