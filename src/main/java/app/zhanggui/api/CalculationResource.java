package app.zhanggui.api;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Calculation.CommissionOfOrder;
import app.zhanggui.penalty.Calculation.FallenAway;
import app.zhanggui.penalty.Calculation.HealthOfDay;
import app.zhanggui.penalty.Calculation.NextThreshold;
import app.zhanggui.penalty.CitedClause;
import app.zhanggui.penalty.ImposedMeasure;
import app.zhanggui.penalty.Notice;
import app.zhanggui.penalty.Step;
import app.zhanggui.penalty.Wording;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.Period;
import app.zhanggui.rulebook.RuleBook;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The result of a calculation: a timeline in which every step names its clauses. */
@Schema(description = "The result of a calculation: a timeline in which every step names its clauses")
record CalculationResource(
        @Schema(description = "The id of the rule set") String ruleSet,
        @Schema(description = "The day of the result") LocalDate asOf,

        @Schema(
                description =
                        "The totals on that day: the tracks of the rule set, and the year where they count in one")
        Map<String, Integer> totals,

        @Schema(description = "The events in the order of time")
        List<StepResource> steps,

        @Schema(description = "All measures in the order of time")
        List<MeasureResource> measures,

        @Schema(description = "What is known to run on that day: of each kind the measure that ends last")
        List<ActiveResource> activeOn,

        @Schema(description = "The next threshold; null where there is none") @Nullable
        Integer nextThreshold,

        @Schema(description = "How much is left to the next threshold") @Nullable
        Integer pointsToNext,

        @Schema(description = "What the next threshold brings; null where there is none") @Nullable
        NextResource next,

        @Schema(description = "The first day on which points of now count no longer") @Nullable
        LocalDate clearsOn,

        @Schema(description = "The orders; null where the request has none") @Nullable
        List<CommissionResource> commission,

        @Schema(description = "The measured days in the order of time; null where the request has none") @Nullable
        List<Map<String, Object>> health,

        @Schema(description = "The day on which the remedial plan has to start") @Nullable
        LocalDate remedialPlanFrom,

        @Schema(description = "What the revoked events had brought; null where none is revoked") @Nullable
        FallenAwayResource fallenAway,

        @Schema(description = "How the rule was read, and what its document does not lay down")
        List<NoticeResource> notices,

        @Schema(description = "The clauses on which the calculation rests")
        List<CitationResource> citations,

        @Schema(description = "The version of the rule book")
        String ruleBook) {

    /** An event and what it did. */
    record StepResource(
            @Schema(description = "The event's place in the request, from 0")
            int eventIndex,

            @Schema(description = "The event's day") LocalDate date,

            @Schema(description = "Its time of day") @Nullable
            LocalTime time,

            @Schema(
                    description = "Whether it counts",
                    allowableValues = {"counted", "revoked", "not-in-force", "after-terminal-measure"})
            String standing,

            @Schema(description = "What it added, by track") Map<String, Integer> added,

            @Schema(description = "The totals after it, by track")
            Map<String, Integer> totals,

            @Schema(description = "The highest threshold that it reached") @Nullable
            Integer threshold,

            @Schema(description = "What happened, in words") String text,

            @Schema(description = "The numbers of its citations")
            List<Integer> citations) {}

    /** A measure that an event brought. */
    record MeasureResource(
            @Schema(description = "The event's place in the request, from 0")
            int eventIndex,

            @Schema(description = "The threshold or limit; null where the violation itself brings the measure")
            @Nullable
            Integer threshold,

            @Schema(description = "What is done") String kind,
            @Schema(description = "Its name as shown") String label,

            @Schema(description = "Why: a track's or limit's cause, or the id of a violation")
            String cause,

            @Schema(description = "Its first day") LocalDate startsOn,

            @Schema(description = "Its last day; null where it is permanent or its end is open") @Nullable
            LocalDate endsOn,

            @Schema(description = "The day after its last one") @Nullable
            LocalDate liftedOn,

            @Schema(description = "When it is lifted, where the event has a time of day") @Nullable
            LocalDateTime liftedAt,

            @Schema(description = "How many days it lasts") @Nullable
            Integer days,

            @Schema(description = "Whether it is for ever") boolean permanent,

            @Schema(description = "The numbers of its citations")
            List<Integer> citations) {}

    /** What runs on the day. */
    record ActiveResource(
            @Schema(description = "What is done") String kind,
            @Schema(description = "Its name as shown") String label,

            @Schema(description = "Its last day; null where it is permanent") @Nullable
            LocalDate endsOn,

            @Schema(description = "The day after its last one") @Nullable
            LocalDate liftedOn,

            @Schema(description = "When it is lifted, where the event has a time of day") @Nullable
            LocalDateTime liftedAt,

            @Schema(description = "Whether it is for ever") boolean permanent) {}

    /** The next threshold. */
    record NextResource(
            @Schema(description = "The track whose total counts")
            String track,

            @Schema(description = "The total") int threshold,
            @Schema(description = "How much is left") int away,

            @Schema(description = "How far it is and what it brings, in words")
            String text,

            @Schema(description = "The numbers of its citations")
            List<Integer> citations) {}

    /** Whether an order owes commission. */
    record CommissionResource(
            @Schema(description = "The event's place in the request, from 0")
            int eventIndex,

            @Schema(description = "The order's day") LocalDate date,

            @Schema(description = "Its time of day") @Nullable
            LocalTime time,

            @Schema(description = "The last instant at which an order owes") @Nullable
            LocalDateTime until,

            @Schema(description = "Whether this one does") @Nullable
            Boolean owed,

            @Schema(description = "The numbers of its citations")
            List<Integer> citations) {}

    /** What a successful appeal takes away. */
    record FallenAwayResource(
            @Schema(description = "By how much the totals are lower, by track")
            Map<String, Integer> totals,

            @Schema(description = "The measures that apply no longer")
            List<MeasureResource> measures) {}

    /** Something the reader should know besides. */
    record NoticeResource(
            @Schema(
                    description = "What it is about",
                    allowableValues = {"reading", "not-in-documents", "not-in-force", "revoked"})
            String kind,

            @Schema(description = "The sentence to show") String text,

            @Schema(description = "The numbers of its citations")
            List<Integer> citations) {}

    /** A cited clause. */
    record CitationResource(
            @Schema(description = "Its number in this calculation, from 1")
            int number,

            @Schema(description = "The document's id") String document,
            @Schema(description = "The document's title") String documentTitle,

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
            String authority) {

        private static CitationResource of(CitedClause cited) {
            return new CitationResource(
                    cited.number(),
                    cited.document().id(),
                    cited.document().title(),
                    cited.clause().id().clause(),
                    cited.clause().heading(),
                    cited.clause().passage(),
                    Links.to(cited.clause().id()),
                    cited.document().authority().slug());
        }
    }

    static CalculationResource of(Calculation calculation, RuleBook ruleBook, Wording wording, Locale language) {
        return new Shaping(calculation, ruleBook, wording, language).resource();
    }

    /** Makes the shapes of one calculation. */
    private static final class Shaping {

        private final Calculation calculation;
        private final RuleBook ruleBook;
        private final Wording wording;
        private final Locale language;
        private final Map<ClauseId, Integer> numbers = new LinkedHashMap<>();

        Shaping(Calculation calculation, RuleBook ruleBook, Wording wording, Locale language) {
            this.calculation = calculation;
            this.ruleBook = ruleBook;
            this.wording = wording;
            this.language = language;
            calculation.clauses().forEach(clause -> numbers.put(clause, numbers.size() + 1));
        }

        CalculationResource resource() {
            return new CalculationResource(
                    calculation.ruleSet().id(),
                    calculation.input().asOf(),
                    totals(),
                    calculation.steps().stream().map(this::step).toList(),
                    measures(calculation.measures()),
                    calculation.active().stream().map(this::active).toList(),
                    calculation
                            .nearestNext()
                            .map(next -> next.threshold().value())
                            .orElse(null),
                    calculation.nearestNext().map(NextThreshold::away).orElse(null),
                    calculation.nearestNext().map(this::next).orElse(null),
                    calculation.clearsOn().map(Calculation.Clearing::day).orElse(null),
                    calculation.input().orders().isEmpty()
                            ? null
                            : calculation.commission().stream()
                                    .map(this::commission)
                                    .toList(),
                    calculation.input().health().isEmpty()
                            ? null
                            : calculation.health().stream().map(this::health).toList(),
                    calculation.remedialPlanFrom().orElse(null),
                    calculation.fallenAway().map(this::fallenAway).orElse(null),
                    calculation.notices().stream().map(this::notice).toList(),
                    CitedClause.of(calculation, ruleBook).stream()
                            .map(CitationResource::of)
                            .toList(),
                    ruleBook.version());
        }

        private Map<String, Integer> totals() {
            Map<String, Integer> totals = new LinkedHashMap<>();
            boolean inAYear =
                    calculation.version().tracks().stream().anyMatch(track -> track.period() == Period.Calendar.YEAR);
            if (inAYear) {
                totals.put("year", calculation.input().asOf().getYear());
            }
            totals.putAll(calculation.totals());
            calculation.ofTheDay().forEach((track, number) -> totals.put(track + "OnAsOf", number));
            return totals;
        }

        private StepResource step(Step step) {
            return new StepResource(
                    step.eventIndex(),
                    step.date(),
                    step.time().orElse(null),
                    step.standing().slug(),
                    step.added(),
                    step.totals(),
                    boxed(step.threshold()),
                    wording.step(calculation.ruleSet(), step, language),
                    citations(step.clauses()));
        }

        private List<MeasureResource> measures(List<ImposedMeasure> measures) {
            return measures.stream().map(this::measure).toList();
        }

        private MeasureResource measure(ImposedMeasure measure) {
            return new MeasureResource(
                    measure.eventIndex(),
                    boxed(measure.threshold()),
                    measure.kind(),
                    measure.label().in(language),
                    measure.cause(),
                    measure.startsOn(),
                    measure.endsOn().orElse(null),
                    measure.liftedOn().orElse(null),
                    measure.liftedAt().orElse(null),
                    boxed(measure.days()),
                    measure.permanent(),
                    citations(measure.clauses()));
        }

        private ActiveResource active(ImposedMeasure measure) {
            return new ActiveResource(
                    measure.kind(),
                    measure.label().in(language),
                    measure.endsOn().orElse(null),
                    measure.liftedOn().orElse(null),
                    measure.liftedAt().orElse(null),
                    measure.permanent());
        }

        private NextResource next(NextThreshold next) {
            return new NextResource(
                    next.track().id(),
                    next.threshold().value(),
                    next.away(),
                    wording.next(next, language),
                    citations(next.clauses()));
        }

        private CommissionResource commission(CommissionOfOrder each) {
            return new CommissionResource(
                    each.order().eventIndex(),
                    each.order().date(),
                    each.order().time().orElse(null),
                    each.until().orElse(null),
                    each.owed().orElse(null),
                    citations(each.clause().stream().toList()));
        }

        private Map<String, Object> health(HealthOfDay day) {
            Map<String, Object> health = new LinkedHashMap<>();
            health.put("date", day.date());
            health.put("healthy", day.healthy());
            day.met().forEach((indicator, met) -> health.put(indicator + "Ok", met));
            health.put("citations", citations(day.clauses()));
            return health;
        }

        private FallenAwayResource fallenAway(FallenAway fallen) {
            return new FallenAwayResource(fallen.totals(), measures(fallen.measures()));
        }

        private NoticeResource notice(Notice notice) {
            return new NoticeResource(
                    notice.kind().slug(),
                    wording.notice(notice, language),
                    citations(notice.clause().stream().toList()));
        }

        private List<Integer> citations(List<ClauseId> clauses) {
            return clauses.stream()
                    .map(clause -> numbers.getOrDefault(clause, 0))
                    .filter(number -> number > 0)
                    .toList();
        }

        private static @Nullable Integer boxed(OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
    }
}
