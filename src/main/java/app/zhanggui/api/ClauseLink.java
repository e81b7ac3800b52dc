package app.zhanggui.api;

import app.zhanggui.rulebook.ClauseId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address of the clause that says something. */
@Schema(description = "The clause that says so")
record ClauseLink(
        @Schema(description = "The document's id") String document,

        @Schema(description = "The clause's id in its document")
        String clause,

        @Schema(description = "The page that shows it in its document, relative to this site")
        String url) {

    static ClauseLink of(ClauseId clause) {
        return new ClauseLink(clause.document(), clause.clause(), Links.to(clause));
    }

    static @Nullable ClauseLink of(Optional<ClauseId> clause) {
        return clause.map(ClauseLink::of).orElse(null);
    }
}
