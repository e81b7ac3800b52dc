package app.zhanggui.answer.evidence;

import app.zhanggui.question.Amount;
import app.zhanggui.question.Amounts;
import app.zhanggui.question.Intent;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.TextRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Small clauses and questions for tests. */
public final class Samples {

    private Samples() {}

    public static Clause item(String id, String text) {
        return clause(id, ClauseKind.ITEM, text, List.of());
    }

    public static Clause section(String id, Clause... children) {
        return clause(id, ClauseKind.SECTION, "", Arrays.asList(children));
    }

    private static Clause clause(String id, ClauseKind kind, String text, List<Clause> children) {
        return new Clause(
                new ClauseId("sample", id),
                kind,
                "",
                List.of(),
                text,
                text,
                List.of(),
                List.of(),
                false,
                List.of(),
                children,
                new TextRange(0, text.length()),
                1);
    }

    public static UnderstoodQuestion question(String text) {
        List<Amount> amounts = Amounts.in(text);
        return new UnderstoodQuestion(
                text,
                text,
                "",
                List.of(),
                List.of(),
                Intent.FACT,
                List.of(),
                amounts,
                List.of(),
                List.of(),
                LocalDate.of(2026, 11, 20),
                false);
    }
}
