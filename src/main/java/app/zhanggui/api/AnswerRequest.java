package app.zhanggui.api;

import app.zhanggui.question.Question;
import app.zhanggui.rulebook.RuleBook;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A question as a program sends it.
 *
 * @param question what is asked
 * @param conversation the id of an earlier answer
 * @param platform the slug of the platform
 * @param asOf the day whose rules apply
 */
@Schema(description = "A question. Unknown fields are ignored.")
record AnswerRequest(
        @Schema(
                description = "The question, 1 to 2,000 characters after trimming",
                minLength = 1,
                maxLength = Question.MAX_LENGTH,
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "快手橱窗无理由撤链一次扣几分")
        String question,

        @Schema(description = "The id from an earlier answer, for a follow-up question") @Nullable
        String conversation,

        @Schema(description = "The slug of the platform the question is about", example = "kuaishou") @Nullable
        String platform,

        @Schema(
                description = "The date whose rules apply; default today in Asia/Shanghai",
                format = "date",
                example = "2026-11-20")
        @Nullable
        String asOf) {

    /** Reads the question that a body asks, with all its faults at once. */
    static Question read(JsonNode json, RuleBook ruleBook, LocalDate today) {
        Inputs inputs = new Inputs();
        JsonBody body = new JsonBody(json, inputs);
        body.requireTexts("question", "conversation", "platform", "asOf");
        String question = inputs.question(JsonBody.pointer("question"), body.text("question"));
        Optional<String> conversation =
                Optional.ofNullable(body.text("conversation")).map(VisitorText::clean);
        Optional<String> platform = inputs.platform(JsonBody.pointer("platform"), body.text("platform"), ruleBook);
        LocalDate asOf = inputs.day(JsonBody.pointer("asOf"), body.text("asOf"), today);
        inputs.check();
        return new Question(question, conversation, platform, asOf);
    }
}
