package app.zhanggui.ui;

import app.zhanggui.history.ShownReply;
import app.zhanggui.history.Turn;
import app.zhanggui.insight.AnswerGiven;
import app.zhanggui.insight.Feedback;
import app.zhanggui.insight.Feedbacks;
import app.zhanggui.insight.HandedInQuestions;
import app.zhanggui.storage.StorageUnavailableException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What readers say about answers, where it can be kept. */
@Component
class Remarks {

    private static final Logger LOG = LoggerFactory.getLogger(Remarks.class);

    private final Feedbacks feedbacks;
    private final HandedInQuestions questions;

    Remarks(Feedbacks feedbacks, HandedInQuestions questions) {
        this.feedbacks = feedbacks;
        this.questions = questions;
    }

    /** The feedback on the turn's answer. */
    Optional<Feedback> feedbackOn(Turn turn) {
        return read(() -> feedbacks.of(turn.id().text()));
    }

    /** The note with which the turn's question was handed in. */
    Optional<String> handedIn(Turn turn) {
        return read(() -> questions.noteOf(turn.id().text()));
    }

    /** Keeps the feedback; whether that worked. */
    boolean give(Turn turn, ShownReply reply, Feedback feedback) {
        return done(() -> feedbacks.put(given(turn, reply), feedback));
    }

    /** Takes the feedback back; whether that worked. */
    boolean withdrawFeedback(Turn turn) {
        return done(() -> feedbacks.withdraw(turn.id().text()));
    }

    /** Hands the question in; whether that worked. */
    boolean handIn(Turn turn, ShownReply reply, String note) {
        return done(() -> questions.handIn(given(turn, reply), note));
    }

    /** Takes the question back; whether that worked. */
    boolean withdrawQuestion(Turn turn) {
        return done(() -> questions.withdraw(turn.id().text()));
    }

    private static AnswerGiven given(Turn turn, ShownReply reply) {
        String outcome = reply.silence()
                .map(silence -> silence.slug())
                .orElse(reply.outcome().name().toLowerCase(Locale.ROOT));
        String understood = String.join(
                " ",
                reply.understood().text(),
                String.join(",", reply.understood().platforms()),
                reply.understood().asOf().toString());
        return new AnswerGiven(
                turn.id().text(),
                turn.asked().text(),
                understood,
                outcome,
                reply.ruleBook(),
                reply.citations().stream()
                        .map(citation -> citation.document() + "#" + citation.clause())
                        .toList());
    }

    private static <T> Optional<T> read(Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (StorageUnavailableException unavailable) {
            return Optional.empty();
        }
    }

    private static boolean done(Runnable change) {
        try {
            change.run();
            return true;
        } catch (StorageUnavailableException unavailable) {
            LOG.warn("What a reader said is not kept: {}", unavailable.toString());
            return false;
        }
    }
}
