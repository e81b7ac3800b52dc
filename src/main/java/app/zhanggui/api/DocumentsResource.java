package app.zhanggui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The documents in force on a day. */
@Schema(description = "The documents in force on a day")
record DocumentsResource(
        @Schema(description = "How many documents there are")
        int total,

        @Schema(description = "The documents without their clauses")
        List<DocumentResource> documents,

        @Schema(description = "The day whose documents these are")
        LocalDate asOf,

        @Schema(description = "The version of the rule book")
        String ruleBook) {}
