package app.zhanggui.api;

import app.zhanggui.rulebook.Remark;
import io.swagger.v3.oas.annotations.media.Schema;

/** How a rule is read, or what its document does not lay down. */
@Schema(description = "How a rule is read, or what its document does not lay down")
record RemarkResource(
        @Schema(description = "Its name in the rule set") String id,
        @Schema(description = "The sentence in Chinese") String text,
        @Schema(description = "The sentence in English") String textEn,
        ClauseLink clause) {

    static RemarkResource of(Remark remark) {
        return new RemarkResource(remark.id(), remark.text().zh(), remark.text().en(), ClauseLink.of(remark.clause()));
    }
}
