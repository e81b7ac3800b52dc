package app.zhanggui.insight;

import app.zhanggui.storage.Database;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * The feedback of readers, at most one for each answer. Each method throws
 * {@link app.zhanggui.storage.StorageUnavailableException} while the database cannot be used. Thread-safe.
 */
public final class Feedbacks {

    /** The most that are kept; the oldest go. */
    private static final int MOST = 100_000;

    private final Database database;
    private final Clock clock;

    /** Keeps feedback in that database. */
    public Feedbacks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the feedback, in the place of what was said about that answer before. */
    public void put(AnswerGiven answer, Feedback feedback) {
        database.write(client -> {
            client.sql("delete from feedback where answer = :answer")
                    .param("answer", answer.id())
                    .update();
            client.sql("""
                            insert into feedback (answer, given_at, verdict, reason, note, question, understood, outcome,
                                rule_book, cited)
                            values (:answer, :now, :verdict, :reason, :note, :question, :understood, :outcome,
                                :ruleBook, :cited)
                            """)
                    .param("answer", answer.id())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("verdict", feedback.verdict().name().toLowerCase(Locale.ROOT))
                    .param(
                            "reason",
                            feedback.reason().map(Feedback.Reason::slug).orElse(""))
                    .param("note", feedback.note())
                    .param("question", answer.question())
                    .param("understood", answer.understoodLine())
                    .param("outcome", answer.outcome())
                    .param("ruleBook", answer.ruleBook())
                    .param("cited", answer.citedLine())
                    .update();
            client.sql("""
                            delete from feedback where answer in (select answer from feedback
                            order by given_at desc offset :most rows)
                            """).param("most", MOST).update();
        });
    }

    /** What was said about the answer. */
    public Optional<Feedback> of(String answer) {
        return database.read(client -> client.sql("select verdict, reason, note from feedback where answer = :answer")
                .param("answer", answer)
                .query((row, number) -> new Feedback(
                        Feedback.Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                        Feedback.Reason.of(row.getString("reason")),
                        row.getString("note")))
                .optional());
    }

    /** Takes back what was said about the answer. */
    public void withdraw(String answer) {
        database.write(client -> client.sql("delete from feedback where answer = :answer")
                .param("answer", answer)
                .update());
    }
}
