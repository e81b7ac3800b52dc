package app.zhanggui.insight;

import app.zhanggui.storage.Database;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Questions that the rule documents did not answer, as readers handed them in with a note. Each method throws
 * {@link app.zhanggui.storage.StorageUnavailableException} while the database cannot be used. Thread-safe.
 */
public final class HandedInQuestions {

    /** The most that are kept; the oldest go. */
    private static final int MOST = 100_000;

    private final Database database;
    private final Clock clock;

    /** Keeps questions in that database. */
    public HandedInQuestions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Hands the question in, in the place of what was handed in for that answer before. */
    public void handIn(AnswerGiven answer, String note) {
        database.write(client -> {
            client.sql("delete from handed_in_question where answer = :answer")
                    .param("answer", answer.id())
                    .update();
            client.sql("""
                            insert into handed_in_question (answer, handed_in_at, note, question, understood, outcome,
                                rule_book, cited)
                            values (:answer, :now, :note, :question, :understood, :outcome, :ruleBook, :cited)
                            """)
                    .param("answer", answer.id())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("note", AnswerGiven.cut(note.strip(), Feedback.LONGEST_NOTE))
                    .param("question", answer.question())
                    .param("understood", answer.understoodLine())
                    .param("outcome", answer.outcome())
                    .param("ruleBook", answer.ruleBook())
                    .param("cited", answer.citedLine())
                    .update();
            client.sql("""
                            delete from handed_in_question where answer in (select answer from handed_in_question
                            order by handed_in_at desc offset :most rows)
                            """).param("most", MOST).update();
        });
    }

    /** The note with which the question was handed in; empty where it was not. */
    public Optional<String> noteOf(String answer) {
        return database.read(client -> client.sql("select note from handed_in_question where answer = :answer")
                .param("answer", answer)
                .query(String.class)
                .optional());
    }

    /** Takes the question back. */
    public void withdraw(String answer) {
        database.write(client -> client.sql("delete from handed_in_question where answer = :answer")
                .param("answer", answer)
                .update());
    }
}
