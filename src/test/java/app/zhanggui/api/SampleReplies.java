package app.zhanggui.api;

import app.zhanggui.answer.Answer;
import app.zhanggui.answer.Citation;
import app.zhanggui.answer.Clarification;
import app.zhanggui.answer.DirectAnswer;
import app.zhanggui.answer.NoAnswer;
import app.zhanggui.answer.Notice;
import app.zhanggui.answer.Reply;
import app.zhanggui.answer.Silence;
import app.zhanggui.answer.Statement;
import app.zhanggui.question.Correction;
import app.zhanggui.question.Intent;
import app.zhanggui.question.Question;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.TextRange;
import java.time.Duration;
import java.util.List;

/** Replies of each kind, chosen by a word of the question. */
final class SampleReplies {

    private SampleReplies() {}

    static Reply to(Question question) {
        if (question.text().contains("炸")) {
            throw new IllegalStateException("secret detail\nERROR forged line\u2028" + question.text());
        }
        return new Reply(
                answer(question.text()),
                understood(question),
                List.of(new Notice(Notice.Kind.THIRD_PARTY, "来源不是平台。")),
                List.of("累计 5 分会怎样？"),
                "v1",
                "next",
                Duration.ofMillis(3));
    }

    private static Answer answer(String question) {
        var statement = new Statement("每次扣 1 分。", List.of(1));
        if (question.contains("哪个")) {
            return new Clarification(List.of(statement), "哪个平台？", List.of("快手", "淘宝"), List.of());
        }
        return question.contains("天气")
                ? new NoAnswer(Silence.OUT_OF_SCOPE, List.of(new Statement("规则里没有。", List.of())), List.of())
                : new DirectAnswer(List.of(statement), List.of(citation()));
    }

    private static Citation citation() {
        Clause clause = SampleRules.SHOWCASE.clauses().getFirst();
        return new Citation(1, SampleRules.SHOWCASE, clause, clause.text(), new TextRange(8, 15));
    }

    private static UnderstoodQuestion understood(Question question) {
        return new UnderstoodQuestion(
                question.text(),
                question.text(),
                "",
                List.of(),
                question.platform().stream().toList(),
                Intent.FACT,
                List.of(),
                List.of(),
                List.of(new Correction("扣芬", "扣分")),
                question.conversation().isPresent() ? List.of("platform") : List.of(),
                question.asOf(),
                false);
    }
}
