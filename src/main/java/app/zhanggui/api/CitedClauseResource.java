package app.zhanggui.api;

import app.zhanggui.penalty.CitedClause;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A clause on which a calculation rests. */
@Schema(description = "A clause on which a calculation rests")
record CitedClauseResource(
        @Schema(description = "Its number in this calculation, from 1")
        int number,

        @Schema(description = "The document's id") String document,
        @Schema(description = "The document's title") String documentTitle,

        @Schema(description = "The slug of the document's platform")
        String platform,

        @Schema(description = "The clause's id in its document")
        String clause,

        @Schema(description = "The titles of the sections around the clause, outermost first")
        List<String> heading,

        @Schema(description = "The whole cited passage as plain text")
        String text,

        @Schema(description = "The page that shows the clause in its document, relative to this site")
        String url,

        @Schema(
                description = "How close the document is to the platform",
                allowableValues = {"official", "reprint", "third-party"})
        String authority,

        SourceResource source) {

    static CitedClauseResource of(CitedClause cited) {
        return new CitedClauseResource(
                cited.number(),
                cited.document().id(),
                cited.document().title(),
                cited.document().platform(),
                cited.clause().id().clause(),
                cited.clause().heading(),
                cited.clause().passage(),
                Links.to(cited.clause().id()),
                cited.document().authority().slug(),
                SourceResource.of(cited.document().source()));
    }
}
