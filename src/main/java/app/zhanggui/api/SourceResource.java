package app.zhanggui.api;

import app.zhanggui.rulebook.Source;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a document's facts come from; what is not known is null. */
@Schema(description = "Where the document's facts come from; what is not known is null")
record SourceResource(
        @Schema(description = "The title of the source page") @Nullable
        String title,

        @Schema(description = "Who published it") @Nullable String publisher,

        @Schema(description = "The day of publication") @Nullable
        LocalDate published,

        @Schema(description = "Its own address") @Nullable String url) {

    static SourceResource of(Source source) {
        return new SourceResource(
                source.title().orElse(null),
                source.publisher().orElse(null),
                source.published().orElse(null),
                source.url().orElse(null));
    }
}
