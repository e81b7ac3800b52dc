package app.zhanggui.api;

import app.zhanggui.penalty.Notice;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Something that the reader of a calculation should know. */
@Schema(description = "Something that the reader of a calculation should know")
record CalculationNoticeResource(
        @Schema(
                description = "What it is about",
                allowableValues = {"reading", "not-in-documents", "not-in-force", "revoked", "ignored-field"})
        String kind,

        @Schema(description = "The sentence to show") String text,

        @Schema(description = "The numbers of its citations")
        List<Integer> citations) {

    private static final String IGNORED = "ignored-field";

    static CalculationNoticeResource of(Notice notice, CalculationShaping shaping) {
        return new CalculationNoticeResource(
                notice.kind().slug(),
                shaping.wording().notice(notice, shaping.language()),
                shaping.citations(notice.clause().stream().toList()));
    }

    static CalculationNoticeResource ofIgnored(List<String> fields, CalculationShaping shaping) {
        return new CalculationNoticeResource(IGNORED, shaping.wording().ignored(fields, shaping.language()), List.of());
    }
}
