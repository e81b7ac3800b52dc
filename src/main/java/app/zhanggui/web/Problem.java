package app.zhanggui.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * An error as a program reads it: the body of RFC 9457.
 *
 * @param type always {@code about:blank}: the status says what kind of problem it is
 * @param title the kind of problem in words
 * @param status the HTTP status
 * @param detail what is wrong with this request and what is allowed
 * @param errors what is wrong, field by field; empty where no field is at fault
 */
@Schema(description = "An error; RFC 9457")
public record Problem(
        @Schema(description = "Always about:blank: the status says what kind of problem it is")
        String type,

        @Schema(description = "The kind of problem in words")
        String title,

        @Schema(description = "The HTTP status") int status,

        @Schema(description = "What is wrong with this request and what is allowed")
        String detail,

        @Schema(description = "What is wrong, field by field; empty where no field is at fault")
        List<Field> errors) {

    /** Copies the list, so that a problem never changes. */
    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * One field at fault.
     *
     * @param field a JSON pointer into the body, like {@code /question}, or the name of a parameter, like {@code limit}
     * @param message what is wrong with it and what is allowed
     */
    @Schema(name = "FieldProblem", description = "One field at fault")
    public record Field(
            @Schema(description = "A JSON pointer into the body, or the name of a parameter", example = "/question")
            String field,

            @Schema(description = "What is wrong with it and what is allowed")
            String message) {}
}
