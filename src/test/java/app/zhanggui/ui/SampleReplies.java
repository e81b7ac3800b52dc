package app.zhanggui.ui;

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
import app.zhanggui.question.Origin;
import app.zhanggui.question.Part;
import app.zhanggui.question.Question;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.question.events.EventReading;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.TextRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Answers without understanding anything: a word in the question says which kind of answer comes back. */
final class SampleReplies {

    static final String CONVERSATION = "conversation-1";

    private SampleReplies() {}

    static Reply to(Question question) {
        if (question.text().contains("坏")) {
            throw new IllegalStateException("planted");
        }
        if (question.text().contains("慢")) {
            LockSupport.parkNanos(Duration.ofMillis(800).toNanos());
        }
        return new Reply(
                answer(question.text()),
                understood(question),
                List.of(new Notice(Notice.Kind.THIRD_PARTY, "依据是第三方整理的文章。")),
                List.of("到 20 分会怎样？"),
                "v1",
                CONVERSATION,
                Duration.ofMillis(1));
    }

    private static Answer answer(String text) {
        if (text.contains("哪个平台")) {
            return new Clarification(
                    List.of(new Statement("各平台不一样，你问的是哪一个？", List.of())),
                    "哪一个平台？",
                    List.of("淘宝直播扣 10 分", "快手撤链"),
                    List.of());
        }
        if (text.contains("没收录")) {
            return new NoAnswer(Silence.OUT_OF_SCOPE, List.of(new Statement("规则库里没有这个平台。", List.of())), List.of());
        }
        if (text.contains("没写")) {
            return new NoAnswer(
                    Silence.NOT_LAID_DOWN,
                    List.of(new Statement("写了扣分的处置，没有写怎样申诉。", List.of(1))),
                    List.of(citation(1, "gap-appeal", "怎样申诉")));
        }
        if (text.contains("酌情")) {
            return new NoAnswer(
                    Silence.DISCRETION,
                    List.of(new Statement("由平台判断。", List.of(1))),
                    List.of(citation(1, "host-5", "冻结直播权限")));
        }
        if (text.contains("只有一句")) {
            return new DirectAnswer(
                    List.of(new Statement("累计 10 分，冻结 30 天。", List.of(1))),
                    List.of(citation(1, "host-10", "账户降级并冻结 30 天")));
        }
        return new DirectAnswer(
                List.of(
                        new Statement("累计 10 分，账户降级并冻结 30 天。", List.of(1)),
                        new Statement("冻结期间不得发起直播。", List.of(2)),
                        new Statement("整节的第一档是 5 分。", List.of(3))),
                List.of(
                        citation(1, "host-10", "账户降级并冻结 30 天"),
                        citation(2, "measure-live", "不得发起直播"),
                        citation(3, "host-ladder", "冻结直播权限 7 天")));
    }

    static Citation citation(int number, String clauseId, String quote) {
        RuleDocument document = SampleRuleBook.live();
        Clause clause = document.clause(clauseId).orElseThrow();
        String text = clause.passage();
        int start = text.indexOf(quote);
        return new Citation(number, document, clause, text, new TextRange(start, start + quote.length()));
    }

    /** A question of a host is understood as one, and about a term, whatever else was changed of it. */
    private static UnderstoodQuestion understood(Question question) {
        boolean host = question.text().contains("主播");
        return new UnderstoodQuestion(
                question.text(),
                question.text(),
                question.text(),
                question.text(),
                question.text(),
                "",
                Optional.empty(),
                List.of(),
                List.of("taobao"),
                List.of(),
                List.of(),
                Intent.FACT,
                List.of(),
                List.of(),
                List.of(),
                EventReading.NOTHING,
                List.of(new Correction("扣芬", "扣分")),
                question.conversation().isPresent() ? List.of("platform") : List.of(),
                host
                        ? List.of(
                                new Part(Part.Kind.ROLE, "主播", Origin.STATED),
                                new Part(Part.Kind.DATE, "2026-03-01", Origin.STATED),
                                new Part(Part.Kind.TERM, "冻结", Origin.STATED))
                        : List.of(),
                question.asOf(),
                false);
    }
}
