package app.zhanggui.answer;

import app.zhanggui.question.Question;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Editions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Completes what somebody is typing to questions that the rule documents answer: the ways of asking (问法) of the clauses
 * in force, each tried before it is offered. Thread-safe.
 */
public final class QuestionCompletion {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionCompletion.class);

    private static final int MOST = 5;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    /** Trying a question takes a few milliseconds; what has no time now has it with the next key. */
    private static final Duration TIME = Duration.ofMillis(50);

    private final Editions editions;
    private final AnswerService answers;
    private final Phrases phrases;
    private final AtomicReference<@Nullable AskableQuestions> askable = new AtomicReference<>();

    /** Completes to questions that the service answers. */
    public QuestionCompletion(Editions editions, AnswerService answers, Phrases phrases) {
        this.editions = editions;
        this.answers = answers;
        this.phrases = phrases;
    }

    /**
     * The questions to offer, the best first; none for a text that is too short to say anything, or long.
     *
     * @param typed what is typed so far
     * @param platform the slug of the chosen platform
     * @param asOf the day whose rules apply
     */
    public List<String> complete(String typed, Optional<String> platform, LocalDate asOf) {
        String text = typed.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return List.of();
        }
        long end = System.nanoTime() + TIME.toNanos();
        AskableQuestions questions = questions(asOf);
        return questions
                .like(text, platform)
                .takeWhile(question -> questions.isTried(question) || System.nanoTime() < end)
                .filter(question -> questions.isAnswered(question, tried -> isAnswered(tried, asOf)))
                .limit(MOST)
                .toList();
    }

    private AskableQuestions questions(LocalDate asOf) {
        Edition edition = editions.current();
        AskableQuestions present = askable.get();
        if (present == null || !present.isOf(edition.ruleBook(), asOf)) {
            AskableQuestions fresh = AskableQuestions.of(edition.ruleBook(), asOf, phrases);
            askable.set(fresh);
            // Whoever types first gets what there is time for; a moment later all are known.
            Thread.ofVirtual()
                    .name("question-completion")
                    .start(() -> fresh.tryAll(tried -> isAnswered(tried, asOf), () -> askable.get() == fresh));
            present = fresh;
        }
        return present;
    }

    private boolean isAnswered(String question, LocalDate asOf) {
        try {
            return answers.answer(Question.of(question, asOf)).answer() instanceof DirectAnswer;
        } catch (RuntimeException failure) {
            LOG.warn("A way of asking cannot be answered and is not offered", failure);
            return false;
        }
    }
}
