package app.zhanggui.answer;

import app.zhanggui.answer.calculation.Calculations;
import app.zhanggui.answer.evidence.Candidates;
import app.zhanggui.answer.evidence.EvidenceWeighing;
import app.zhanggui.penalty.Wording;
import app.zhanggui.question.Conversation;
import app.zhanggui.question.Question;
import app.zhanggui.question.QuestionUnderstanding;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.RuleDocument;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers questions from the rule book in service: the one way from a question to an answer.
 *
 * <p>Thread-safe. A question sees one edition of the rule book from beginning to end, whatever is published meanwhile.
 */
public class AnswerService {

    private static final int KEPT_FOLLOW_UPS = 20_000;

    private final Editions editions;
    private final Lexicons lexicons;
    private final QuestionUnderstanding understanding;
    private final List<AnswerStage> stages;
    private final Orders orders;
    private final ForeignSubjects foreign;
    private final RefusalStage refusal;
    private final OutOfForce outOfForce;
    private final FollowUps followUps;
    private final GoingOn goingOn;
    private final Notices notices;

    /** The same follow-ups come up again and again. */
    private final Cache<String, Boolean> followUpAnswers =
            Caffeine.newBuilder().maximumSize(KEPT_FOLLOW_UPS).build();

    /** Makes a service that answers from the edition that is current when a question comes in. */
    public AnswerService(Editions editions, Lexicons lexicons, QuestionUnderstanding understanding, Phrases phrases) {
        this.editions = editions;
        this.lexicons = lexicons;
        this.understanding = understanding;
        Candidates candidates = new Candidates();
        EvidenceWeighing weighing = new EvidenceWeighing(candidates);
        EvidenceStage evidence = new EvidenceStage(weighing, phrases);
        this.orders = new Orders();
        this.outOfForce = new OutOfForce(phrases);
        this.foreign = new ForeignSubjects();
        this.refusal = new RefusalStage(orders, foreign, phrases);
        CalculationStage calculation =
                new CalculationStage(new Calculations(new Wording()), new AlsoAsked(evidence), phrases);
        this.stages = List.of(
                refusal,
                calculation,
                new DerivationStage(candidates, phrases),
                new ComparisonStage(candidates, phrases),
                new PartsStage(evidence),
                evidence);
        this.followUps = new FollowUps(phrases);
        this.goingOn = new GoingOn(understanding, lexicons, this::answered);
        this.notices = new Notices(phrases);
    }

    /** Answers the question from one edition of the rule book. */
    public Reply answer(Question question) {
        long start = System.nanoTime();
        Edition edition = editions.current();
        Optional<Question> asked = orders.without(question).map(own -> foreign.without(own, edition.ruleBook()));
        UnderstoodQuestion alone = understood(asked.orElse(question), edition);
        GoingOn.Answered answered = asked.map(
                        own -> goingOn.answered(own, new GoingOn.Answered(alone, answered(alone, edition)), edition))
                .orElseGet(() -> new GoingOn.Answered(alone, refusal.refused(alone, edition)));
        UnderstoodQuestion understood = answered.question();
        Answer first = answered.answer();
        Optional<RuleDocument> notInForce = notInForce(understood, first, edition);
        Answer answer = notInForce.isPresent() ? outOfForce.answer(understood) : first;
        List<Notice> said = Stream.concat(
                        notInForce.stream()
                                .map(document -> outOfForce.notice(understood, document, edition.ruleBook())),
                        notices.of(understood, answer, edition.ruleBook()).stream())
                .toList();
        return new Reply(
                answer,
                understood,
                said,
                followUps.of(
                        understood,
                        answer,
                        edition,
                        (text, clause) -> isAnswered(text, clause, question.asOf(), edition)),
                edition.ruleBook().version(),
                conversation(understood, answer).id(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private Answer answered(UnderstoodQuestion question, Edition edition) {
        Asked asked = new Asked(
                question, edition, (text, platforms, before) -> part(question, text, platforms, before, edition));
        return stages.stream()
                .flatMap(stage -> stage.answer(asked).stream())
                .findFirst()
                .orElseThrow();
    }

    /** The rule that answers on another day, where none in force does. */
    private Optional<RuleDocument> notInForce(UnderstoodQuestion question, Answer answer, Edition edition) {
        boolean covered = question.platforms().isEmpty()
                || question.platforms().stream().anyMatch(edition.ruleBook().coveredPlatforms()::contains);
        boolean silent = answer instanceof NoAnswer none && none.silence() == Silence.OUT_OF_SCOPE;
        return silent && covered && !orders.isRefused(question.text())
                ? outOfForce.nearest(
                        question, edition.ruleBook(), day -> answered(onDay(question, day, edition), edition))
                : Optional.empty();
    }

    private UnderstoodQuestion onDay(UnderstoodQuestion question, LocalDate day, Edition edition) {
        Optional<String> platform = question.platforms().stream().findFirst();
        return understood(new Question(question.text(), Optional.empty(), platform, day), edition);
    }

    private UnderstoodQuestion understood(Question question, Edition edition) {
        return understanding.understand(question, lexicons.of(edition.ruleBook()), edition.index()::knows);
    }

    /** A part of the question, leaning on what stands before it or on the turn before. */
    private UnderstoodQuestion part(
            UnderstoodQuestion whole, String text, List<String> platforms, String before, Edition edition) {
        String matter = (before + " " + whole.matter()).strip();
        Optional<String> conversation = matter.isEmpty() && platforms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conversation(platforms, matter, whole.topic()).id());
        Optional<String> platform = platforms.size() == 1 ? Optional.of(platforms.getFirst()) : Optional.empty();
        return understood(new Question(text, conversation, platform, whole.asOf()), edition);
    }

    private boolean isAnswered(String text, ClauseId clause, LocalDate asOf, Edition edition) {
        return text.length() <= Question.MAX_LENGTH
                && followUpAnswers.get(
                        edition.ruleBook().version() + ' ' + asOf + ' ' + clause + ' ' + text,
                        key -> answersFrom(text, clause, asOf, edition));
    }

    private boolean answersFrom(String text, ClauseId clause, LocalDate asOf, Edition edition) {
        return answered(understood(Question.of(text, asOf), edition), edition) instanceof DirectAnswer direct
                && direct.citations().stream()
                        .flatMap(citation -> citation.clause().walk())
                        .anyMatch(cited -> cited.id().equals(clause));
    }

    /** What the next question may lean on: the platform of the answer too, where the question named none. */
    private static Conversation conversation(UnderstoodQuestion understood, Answer answer) {
        var platforms = understood.platforms().isEmpty() && answer instanceof DirectAnswer
                ? answer.citations().stream()
                        .limit(1)
                        .map(c -> c.document().platform())
                        .toList()
                : understood.platforms();
        Optional<ClauseId> topic = answer instanceof DirectAnswer
                ? answer.citations().stream().findFirst().map(cited -> cited.clause()
                        .id())
                : understood.topic();
        return new Conversation(platforms, (understood.text() + " " + understood.matter()).strip(), topic);
    }
}
