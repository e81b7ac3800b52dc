package app.zhanggui.api;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Calculator;
import app.zhanggui.penalty.Case;
import app.zhanggui.penalty.Wording;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.web.FieldFault;
import app.zhanggui.web.Language;
import app.zhanggui.web.RequestFault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Shows the calculators' rule sets and calculates with them. */
@RestController
@RequestMapping(path = "/api/v1/rule-sets", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "rule-sets", description = "The figures of the penalty rules, and calculations with them")
class RuleSetController {

    private final EditionInService edition;
    private final Today today;
    private final Wording wording;

    RuleSetController(EditionInService edition, Today today, Wording wording) {
        this.edition = edition;
        this.today = today;
        this.wording = wording;
    }

    @GetMapping
    @Operation(summary = "List the rule sets", description = "Lists the rule sets with all their values.")
    @ApiResponse(responseCode = "200", description = "The rule sets")
    RuleSetsResource ruleSets() {
        RuleBook ruleBook = edition.get().ruleBook();
        List<RuleSetResource> ruleSets = ruleBook.ruleSets().stream()
                .map(ruleSet -> RuleSetResource.of(ruleSet, ruleBook, today.get()))
                .toList();
        return new RuleSetsResource(ruleSets.size(), ruleSets, ruleBook.version());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a rule set", description = "Shows a rule set with all its values and their clauses.")
    @ApiResponse(responseCode = "200", description = "The rule set")
    RuleSetResource ruleSet(
            @Parameter(description = "The rule set's id", example = "taobao-live-host") @PathVariable String id) {
        RuleBook ruleBook = edition.get().ruleBook();
        return RuleSetResource.of(find(ruleBook, id), ruleBook, today.get());
    }

    @PostMapping(path = "/{id}/calculations", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Calculate",
            description = "Says what events cost by a rule set: totals, measures with their dates, what is in force on"
                    + " the day, and how far the next threshold is; every step names its clauses.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = CalculationRequest.class))))
    @ApiResponse(responseCode = "200", description = "The calculation")
    CalculationResource calculate(
            @Parameter(description = "The rule set's id", example = "taobao-live-host") @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) HttpServletRequest request) {
        RuleBook ruleBook = edition.get().ruleBook();
        RuleSet ruleSet = find(ruleBook, id);
        Inputs inputs = new Inputs();
        new JsonBody(body, inputs);
        KnownFields known = new KnownFields(CaseFields.ofAll(ruleBook), inputs);
        Case input = new CaseReader(new JsonPart(body, "", inputs), ruleSet, known, inputs).read(today.get());
        inputs.check();
        Calculation calculation = Calculator.calculate(ruleSet, input);
        return CalculationResource.of(calculation, known.ignored(), ruleBook, wording, Language.of(request));
    }

    private static RuleSet find(RuleBook ruleBook, String id) {
        return ruleBook.ruleSet(id)
                .orElseThrow(() -> RequestFault.notFound(FieldFault.of(
                        "id",
                        "fault.rule-set.unknown",
                        VisitorText.named(id),
                        String.join(
                                ", ",
                                ruleBook.ruleSets().stream().map(RuleSet::id).toList()))));
    }
}
