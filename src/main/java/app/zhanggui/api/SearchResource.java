package app.zhanggui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a search found. */
@Schema(description = "What the search found, the best first")
record SearchResource(
        @Schema(description = "How many clauses match in all")
        long total,

        @Schema(description = "The asked part of them") List<HitResource> hits,

        @Schema(description = "How long it took, in milliseconds")
        long tookMillis) {}
