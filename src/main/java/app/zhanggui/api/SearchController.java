package app.zhanggui.api;

import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Query;
import app.zhanggui.retrieval.Ranking;
import app.zhanggui.retrieval.ScoredClause;
import app.zhanggui.rulebook.RuleBook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds clauses. */
@RestController
@Tag(name = "search", description = "From words to clauses")
class SearchController {

    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 100;
    private static final int MAX_OFFSET = 10_000;

    private final EditionInService edition;
    private final Today today;

    SearchController(EditionInService edition, Today today) {
        this.edition = edition;
        this.today = today;
    }

    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Find clauses",
            description = "Finds the clauses that fit the words best. Any text is a question, never query syntax.")
    @ApiResponse(responseCode = "200", description = "The clauses found, the best first; none where nothing fits")
    SearchResource search(
            @Parameter(
                            description = "What to look for, 1 to 2,000 characters after trimming",
                            required = true,
                            example = "无理由撤链扣分")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "The slug of the platform to search in; default all", example = "kuaishou")
                    @RequestParam(required = false)
                    @Nullable
                    String platform,
            @Parameter(description = "The id of the document to search in; default all")
                    @RequestParam(required = false)
                    @Nullable
                    String document,
            @Parameter(
                            description = "The date whose documents are searched; default today in Asia/Shanghai",
                            schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    @Nullable
                    String asOf,
            @Parameter(
                            description = "How many clauses to return",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "10"))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(
                            description = "How many of the best clauses to skip",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "10000", defaultValue = "0"))
                    @RequestParam(required = false)
                    @Nullable
                    String offset,
            @Parameter(
                            description = "Whether each hit explains its score",
                            schema = @Schema(type = "boolean", defaultValue = "false"))
                    @RequestParam(required = false)
                    @Nullable
                    String explain) {
        long start = System.nanoTime();
        Edition current = edition.get();
        RuleBook ruleBook = current.ruleBook();
        Inputs inputs = new Inputs();
        Query query = new Query(
                inputs.question("q", q),
                List.of(),
                inputs.platform("platform", platform, ruleBook).map(Set::of).orElse(Set.of()),
                inputs.document("document", document, ruleBook),
                inputs.day("asOf", asOf, today.get()));
        int size = inputs.number("limit", limit, 1, MAX_LIMIT, DEFAULT_LIMIT);
        int skipped = inputs.number("offset", offset, 0, MAX_OFFSET, 0);
        boolean explained = inputs.flag("explain", explain);
        inputs.check();
        Ranking ranking = current.index().search(query, size, skipped);
        List<HitResource> hits = ranking.clauses().stream()
                .map(hit -> hit(hit, query, explained, current))
                .toList();
        return new SearchResource(ranking.total(), hits, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private static HitResource hit(ScoredClause hit, Query query, boolean explained, Edition edition) {
        return HitResource.of(
                hit,
                edition.index().highlights(HitResource.text(hit.clause()), query),
                explained ? Optional.of(edition.index().explain(query, hit)) : Optional.empty());
    }
}
