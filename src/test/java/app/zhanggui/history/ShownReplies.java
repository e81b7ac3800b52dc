package app.zhanggui.history;

import app.zhanggui.answer.Silence;
import app.zhanggui.rulebook.Authority;
import app.zhanggui.rulebook.DocumentKind;
import app.zhanggui.rulebook.TextRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Replies of every kind, as they are shown. */
final class ShownReplies {

    private ShownReplies() {}

    static Turn turn(String question) {
        return turn(question, answered());
    }

    static Turn turn(String question, ShownReply reply) {
        return new Turn(
                TurnId.random(),
                Instant.parse("2026-11-21T01:02:03Z"),
                new Turn.Asked(question, Optional.of("taobao"), Optional.of(LocalDate.of(2026, 11, 1))),
                Optional.of(reply));
    }

    static ShownReply answered() {
        return reply(ShownReply.Outcome.ANSWERED, Optional.empty(), List.of());
    }

    static ShownReply clarify() {
        return reply(ShownReply.Outcome.CLARIFY, Optional.empty(), List.of("淘宝", "快手"));
    }

    static ShownReply silent(Silence silence) {
        return reply(ShownReply.Outcome.SILENT, Optional.of(silence), List.of());
    }

    static ShownReply calculated(ShownReply.ShownCalculator calculator) {
        return reply(ShownReply.Outcome.ANSWERED, Optional.empty(), List.of(), Optional.of(calculator));
    }

    private static ShownReply reply(ShownReply.Outcome outcome, Optional<Silence> silence, List<String> options) {
        return reply(outcome, silence, options, Optional.empty());
    }

    private static ShownReply reply(
            ShownReply.Outcome outcome,
            Optional<Silence> silence,
            List<String> options,
            Optional<ShownReply.ShownCalculator> calculator) {
        return new ShownReply(
                outcome,
                silence,
                List.of(new ShownReply.ShownStatement("累计 10 分，冻结 30 天。", List.of(1))),
                List.of(new ShownCitation(
                        1,
                        "taobao-live",
                        "淘宝直播扣分",
                        Authority.THIRD_PARTY,
                        DocumentKind.RULE,
                        Optional.of(LocalDate.of(2019, 11, 13)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 11, 20)),
                        "host-10",
                        List.of("主播", "处置"),
                        "累计 10 分：冻结 30 天。",
                        new TextRange(8, 15))),
                options,
                List.of(new ShownReply.ShownNotice("third-party", "第三方整理。")),
                List.of("到 20 分会怎样"),
                new ShownQuestion(
                        "扣10分",
                        List.of("taobao"),
                        List.of(new ShownQuestion.ShownCorrection("扣芬", "扣分")),
                        List.of("platform"),
                        LocalDate.of(2026, 11, 1),
                        List.of()),
                "v1",
                "context",
                Optional.empty(),
                calculator);
    }
}
