package app.zhanggui.api;

import app.zhanggui.answer.AnswerService;
import app.zhanggui.penalty.Wording;
import app.zhanggui.question.Question;
import app.zhanggui.rulebook.RuleBook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Answers questions. */
@RestController
@Tag(name = "answers", description = "From a question to a cited answer")
class AnswerController {

    private final AnswerService answers;
    private final EditionInService edition;
    private final Today today;
    private final Wording wording;

    AnswerController(AnswerService answers, EditionInService edition, Today today, Wording wording) {
        this.answers = answers;
        this.edition = edition;
        this.today = today;
        this.wording = wording;
    }

    @PostMapping(
            path = "/api/v1/answers",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Answer a question",
            description =
                    "Answers from the rule documents in force, with the clauses that the answer rests on, asks back"
                            + " where the answer would differ, or says that the documents do not say. The server keeps nothing of"
                            + " a conversation: send its id with the next question.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = AnswerRequest.class))))
    @ApiResponse(responseCode = "200", description = "The answer, the question back, or that the documents do not say")
    AnswerResource answer(@RequestBody JsonNode body) {
        RuleBook ruleBook = edition.get().ruleBook();
        Question question = AnswerRequest.read(body, ruleBook, today.get());
        return AnswerResource.of(answers.answer(question), ruleBook, wording);
    }
}
