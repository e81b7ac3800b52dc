package app.zhanggui.api;

import app.zhanggui.answer.Answer;
import app.zhanggui.answer.Clarification;
import app.zhanggui.answer.DirectAnswer;
import app.zhanggui.answer.NoAnswer;
import app.zhanggui.answer.Notice;
import app.zhanggui.answer.Reply;
import app.zhanggui.penalty.Wording;
import app.zhanggui.rulebook.RuleBook;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer with the clauses it rests on. */
@Schema(description = "An answer with the clauses it rests on")
record AnswerResource(
        @Schema(
                description =
                        "answered: at least one citation, the best first; clarify: a question back; no-answer: the"
                                + " rule documents do not say",
                allowableValues = {"answered", "clarify", "no-answer"})
        String status,

        @Schema(description = "The answer as plain text; each statement carries its citation marker, like [1]")
        String answer,

        @Schema(description = "The clauses on which the answer rests, the best first")
        List<CitationResource> citations,

        @Schema(description = "The question back; null unless the status is clarify") @Nullable
        ClarificationResource clarification,

        @Schema(
                description = "Why the rule documents do not answer; null unless the status is no-answer",
                allowableValues = {"out-of-scope", "not-laid-down", "discretion"})
        @Nullable
        String silence,

        @Schema(description = "The calculation behind the answer; null where nothing was computed") @Nullable
        CalculationResource calculation,

        @Schema(description = "What the reader should know besides the answer")
        List<NoticeResource> notices,

        @Schema(description = "Questions that the rule documents can answer")
        List<String> followUps,

        UnderstoodResource understood,

        @Schema(description = "The version of the rule book that answered")
        String ruleBook,

        @Schema(description = "The id to send with the next question")
        String conversation,

        @Schema(description = "How long it took, in milliseconds")
        long tookMillis) {

    /** A question back, where the answer would differ with it. */
    record ClarificationResource(
            @Schema(description = "The question back in words")
            String question,

            @Schema(description = "What may be sent as the next question")
            List<String> options) {}

    /** Something the reader should know besides the answer. */
    record NoticeResource(
            @Schema(
                    description = "What it is about",
                    allowableValues = {"third-party", "outdated", "conflict", "assumed-platform"})
            String kind,

            @Schema(description = "The sentence to show") String text) {

        private static NoticeResource of(Notice notice) {
            return new NoticeResource(notice.kind().slug(), notice.text());
        }
    }

    static AnswerResource of(Reply reply, RuleBook ruleBook, Wording wording) {
        Answer answer = reply.answer();
        return new AnswerResource(
                status(answer),
                answer.text(),
                answer.citations().stream().map(CitationResource::of).toList(),
                clarification(answer),
                answer instanceof NoAnswer none ? none.silence().slug() : null,
                answer.calculation()
                        .map(calculation -> CalculationResource.of(
                                calculation,
                                ruleBook,
                                wording,
                                reply.understood().english() ? Locale.ENGLISH : Locale.CHINESE))
                        .orElse(null),
                reply.notices().stream().map(NoticeResource::of).toList(),
                reply.followUps(),
                UnderstoodResource.of(reply.understood()),
                reply.ruleBook(),
                reply.conversation(),
                reply.took().toMillis());
    }

    private static String status(Answer answer) {
        return switch (answer) {
            case DirectAnswer direct -> "answered";
            case Clarification clarification -> "clarify";
            case NoAnswer none -> "no-answer";
        };
    }

    private static @Nullable ClarificationResource clarification(Answer answer) {
        return answer instanceof Clarification back ? new ClarificationResource(back.question(), back.options()) : null;
    }
}
