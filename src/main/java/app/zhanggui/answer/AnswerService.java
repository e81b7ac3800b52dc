package app.zhanggui.answer;

import app.zhanggui.answer.evidence.Evidence;
import app.zhanggui.answer.evidence.EvidenceWeighing;
import app.zhanggui.question.Conversation;
import app.zhanggui.question.Question;
import app.zhanggui.question.QuestionUnderstanding;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Editions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

/**
 * Answers questions from the rule book in service: the one way from a question to an answer.
 *
 * <p>Thread-safe. A question sees one edition of the rule book from beginning to end, whatever is published meanwhile.
 */
public class AnswerService {

    private final Editions editions;
    private final Lexicons lexicons;
    private final QuestionUnderstanding understanding;
    private final EvidenceWeighing weighing;
    private final AnswerComposition composition;
    private final FollowUps followUps;
    private final Notices notices;

    /** Makes a service that answers from the edition that is current when a question comes in. */
    public AnswerService(Editions editions, Lexicons lexicons, QuestionUnderstanding understanding, Phrases phrases) {
        this.editions = editions;
        this.lexicons = lexicons;
        this.understanding = understanding;
        this.weighing = new EvidenceWeighing();
        this.composition = new AnswerComposition(phrases);
        this.followUps = new FollowUps(phrases);
        this.notices = new Notices(phrases);
    }

    /** Answers the question from one edition of the rule book. */
    public Reply answer(Question question) {
        long start = System.nanoTime();
        Edition edition = editions.current();
        UnderstoodQuestion understood = understood(question, edition);
        Evidence evidence = weighing.weigh(understood, edition);
        Answer answer = checked(understood, composition.answer(understood, evidence, edition));
        return new Reply(
                answer,
                understood,
                notices.of(understood, answer, edition.ruleBook()),
                followUps.of(understood, answer, edition, text -> isAnswered(text, question.asOf(), edition)),
                edition.ruleBook().version(),
                conversation(understood, answer).id(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** What no cited clause says is not shown; where nothing is left, the point counts as not laid down. */
    private Answer checked(UnderstoodQuestion question, Answer answer) {
        return answer instanceof DirectAnswer direct
                ? new AnswerCheck(question, Set.of())
                        .checked(direct)
                        .map(Answer.class::cast)
                        .orElseGet(() -> composition.unfounded(question, direct))
                : answer;
    }

    private UnderstoodQuestion understood(Question question, Edition edition) {
        return understanding.understand(question, lexicons.of(edition.ruleBook()), edition.index()::knows);
    }

    private boolean isAnswered(String text, LocalDate asOf, Edition edition) {
        return text.length() <= Question.MAX_LENGTH
                && weighing.weigh(understood(Question.of(text, asOf), edition), edition) instanceof Evidence.Enough;
    }

    /** What the next question may lean on: the platform of the answer too, where the question named none. */
    private static Conversation conversation(UnderstoodQuestion understood, Answer answer) {
        var platforms = understood.platforms().isEmpty() && answer instanceof DirectAnswer
                ? answer.citations().stream()
                        .limit(1)
                        .map(c -> c.document().platform())
                        .toList()
                : understood.platforms();
        return new Conversation(platforms, (understood.text() + " " + understood.matter()).strip());
    }
}
