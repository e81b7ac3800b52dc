package app.zhanggui.answer.calculation;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Wording;
import app.zhanggui.question.dates.When;
import app.zhanggui.question.events.EventReading;
import app.zhanggui.question.events.ReadEvent;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calculates what a question tells of an account. Immutable, thread-safe. */
public final class Calculations {

    /** What a question wants to know that no rule set without thresholds can tell. */
    private static final Set<Aim> OPEN = Set.of(Aim.DISTANCE, Aim.OUTCOME, Aim.REACHED);

    private final CalculationPhrases chinese;
    private final CalculationPhrases english;

    /** Makes calculations in those words. */
    public Calculations(Wording wording) {
        this.chinese = new CalculationPhrases(wording, false);
        this.english = new CalculationPhrases(wording, true);
    }

    /** What a calculation comes to. */
    public sealed interface Result {

        /**
         * It was calculated.
         *
         * @param outcome what to say
         * @param claims everything that the calculation says
         */
        record Calculated(Outcome outcome, Set<Claim> claims) implements Result {}

        /**
         * It follows from a rule without a case.
         *
         * @param ruleSet the rule set
         * @param sentences what to say
         * @param claims everything that they say
         */
        record Stated(RuleSet ruleSet, List<Said> sentences, Set<Claim> claims) implements Result {}

        /**
         * The documents leave it open.
         *
         * @param ruleSet the rule set
         * @param sentences that it is open, and what is known besides
         * @param claims everything that they say
         */
        record Silent(RuleSet ruleSet, List<Said> sentences, Set<Claim> claims) implements Result {}

        /**
         * Something is missing that decides it.
         *
         * @param ruleSet the rule set
         * @param question what to ask
         */
        record Incomplete(RuleSet ruleSet, QuestionBack question) implements Result {}
    }

    /**
     * What a question tells and asks.
     *
     * @param text the folded text that asks
     * @param told the text that was read
     * @param reading what was read out of it
     * @param roles the roles that it names
     * @param polar how it asks, where it is answered with yes or no
     * @param english whether it is answered in English
     * @param asOf its day
     */
    public record Telling(
            String text,
            String told,
            EventReading reading,
            Collection<String> roles,
            Optional<PolarQuestion> polar,
            boolean english,
            LocalDate asOf) {

        /** The same with only those of its events. */
        public Telling withEvents(List<ReadEvent> events) {
            return new Telling(text, told, reading.withEvents(events), roles, polar, english, asOf);
        }
    }

    /** Calculates by one of the rule sets; empty where the question tells no case of any. */
    public Optional<Result> calculate(Telling telling, Collection<RuleSet> ruleSets) {
        List<RuleSet> inForce = ruleSets.stream()
                .filter(ruleSet -> ruleSet.inForce(telling.asOf()).isPresent())
                .toList();
        CaseQuestion question = CaseQuestion.of(telling.text(), telling.reading(), telling.polar());
        Optional<Result> beside = new Occurrences(telling, phrases(telling))
                .of(inForce)
                .or(() -> new OnTop(telling, phrases(telling)).of(inForce))
                .or(() -> new RateUntil(telling, question, phrases(telling)).of(inForce))
                .or(() -> OPEN.stream().anyMatch(question::wants)
                        ? new OpenThreshold(telling, phrases(telling)).of(inForce)
                        : Optional.empty());
        if (beside.isPresent()) {
            return beside;
        }
        if (!tells(telling.reading())) {
            return question.wants(Aim.DISTANCE) && question.named().size() < 2
                    ? total(telling, question, inForce)
                    : Optional.empty();
        }
        Optional<Fit> fit = RuleSetChoice.of(inForce, telling, question);
        Optional<String> impossible = impossible(telling.reading());
        if (fit.isPresent() && impossible.isPresent()) {
            return Optional.of(new Result.Incomplete(
                    fit.get().ruleSet(),
                    new QuestionBack(phrases(telling).say("ask.date", impossible.get()), List.of(), List.of())));
        }
        return fit.flatMap(each -> result(each, question, telling));
    }

    /** Whether it tells something that happened to an account or that is supposed to. */
    public static boolean tells(EventReading reading) {
        return !reading.events().isEmpty() || reading.totals().stream().anyMatch(CaseReader::isReached);
    }

    private static Optional<String> impossible(EventReading reading) {
        return reading.events().stream()
                .flatMap(event -> event.when() instanceof When.Impossible(String said) ? Stream.of(said) : Stream.of())
                .findFirst();
    }

    private CalculationPhrases phrases(Telling telling) {
        return telling.english() ? english : chinese;
    }

    private Optional<Result> total(Telling telling, CaseQuestion question, List<RuleSet> ruleSets) {
        List<RuleSet> adding = ruleSets.stream()
                .filter(ruleSet -> ruleSet.fields().stream().anyMatch(EventField.Amount.class::isInstance))
                .filter(ruleSet -> !ruleSet.nearest(telling.asOf()).thresholds().isEmpty())
                .toList();
        return adding.size() == 1
                ? new QuestionsBack(adding.getFirst().nearest(telling.asOf()), phrases(telling))
                        .aboutTotal(question)
                        .map(back -> new Result.Incomplete(adding.getFirst(), back))
                : Optional.empty();
    }

    private Optional<Result> result(Fit fit, CaseQuestion question, Telling telling) {
        CalculationPhrases phrases = phrases(telling);
        return switch (fit) {
            case Fit.Whole(ToldCase told) -> calculated(told, question, phrases, Optional.empty());
            case Fit.Lacking(ToldCase told, EventField.Amount _, int _)
            when question.wants(Aim.PERIOD) -> periods(told, phrases);
            case Fit.Lacking(ToldCase _, EventField.Amount _, int _)
            when question.wants(Aim.BESIDES_POINTS) || question.wantsNothingOfACase() -> Optional.empty();
            case Fit.Lacking(ToldCase told, EventField field, int count) -> {
                RuleSetVersion version = told.ruleSet().nearest(telling.asOf());
                boolean part = count < told.input().events().size() && !LimitSentences.names(version, question);
                yield field instanceof EventField.Choice choice
                                && !version.dailyLimits().isEmpty()
                                && !part
                        ? calculated(told, question, phrases, new LackingSentence(version, phrases).of(choice))
                        : new QuestionsBack(version, phrases)
                                .about(field, count)
                                .map(back -> new Result.Incomplete(told.ruleSet(), back));
            }
            case Fit.Foreign _ -> Optional.empty();
        };
    }

    /** To which year something counts, however many points it was. */
    private static Optional<Result> periods(ToldCase told, CalculationPhrases phrases) {
        return Optional.of(new PeriodSentences(told, phrases).all())
                .filter(sentences -> !sentences.isEmpty())
                .map(sentences -> new Result.Stated(told.ruleSet(), sentences, claims(told, told.calculation())));
    }

    private static Optional<Result> calculated(
            ToldCase told, CaseQuestion question, CalculationPhrases phrases, Optional<Said> lacking) {
        if (!isAboutTheRuleSet(told, question) || told.input().orders().isEmpty() && isTheRuleItself(told)) {
            return Optional.empty();
        }
        Calculation calculation = told.calculation();
        Outcome outcome = new CalculationSentences(told, calculation, question, phrases).outcome();
        if (outcome.sentences().isEmpty()) {
            return Optional.empty();
        }
        List<Said> sentences = new ArrayList<>(outcome.sentences());
        if (told.input().orders().isEmpty() && !question.wants(Aim.COMMISSION)) {
            lacking.ifPresent(sentences::add);
        }
        return Optional.of(new Result.Calculated(
                new Outcome(calculation, outcome.verdict(), sentences), claims(told, calculation)));
    }

    /** Everything that the calculation says, today and on the day of the last event. */
    private static Set<Claim> claims(ToldCase told, Calculation calculation) {
        ToldCase then = told.onItsLastDay();
        return Stream.concat(
                        CalculationClaims.of(told, calculation).stream(),
                        CalculationClaims.of(then, then.calculation()).stream())
                .collect(Collectors.toSet());
    }

    /** Whether the rule set knows any consequence that the question names; what it does not know it cannot deny. */
    private static boolean isAboutTheRuleSet(ToldCase told, CaseQuestion question) {
        RuleSetVersion version = told.ruleSet().nearest(told.input().asOf());
        Stream<Measure> measures = Stream.concat(
                Stream.concat(
                        version.thresholds().stream().flatMap(threshold -> threshold.measures().stream()),
                        version.violations().stream().map(Violation::measures).flatMap(List::stream)),
                version.dailyLimits().stream().flatMap(limit -> limit.measures().stream()));
        return question.consequences().isEmpty()
                || measures.anyMatch(measure -> question.names(measure.label().zh()))
                || question.polar().isEmpty()
                        && version.tracks().stream()
                                .anyMatch(track -> question.names(track.label().zh()))
                || !told.input().orders().isEmpty();
    }

    /** Whether it is no case but the rule for one violation, which the clause itself says best. */
    private static boolean isTheRuleItself(ToldCase told) {
        return told.told().size() == 1
                && told.told().getFirst().count() == 1
                && !told.told().getFirst().isDated()
                && told.ruleSet().nearest(told.input().asOf()).thresholds().isEmpty();
    }
}
