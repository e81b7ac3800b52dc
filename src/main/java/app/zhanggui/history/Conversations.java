package app.zhanggui.history;

import app.zhanggui.storage.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The kept conversations. Every method asks for the browser and sees nothing of another one; each throws
 * {@link app.zhanggui.storage.StorageUnavailableException} while the database cannot be used. Thread-safe.
 */
public final class Conversations {

    private static final String OWN = "id = :id and browser = :browser";

    private final Database database;
    private final HistoryLimits limits;
    private final Clock clock;

    /** Keeps conversations in that database. */
    public Conversations(Database database, HistoryLimits limits, Clock clock) {
        this.database = database;
        this.limits = limits;
        this.clock = clock;
    }

    /** Whether conversations can be kept now. */
    public boolean available() {
        return database.available();
    }

    /**
     * The browser's conversations, the last used first.
     *
     * @param search a text that the title or a question contains, whatever its case; empty for all
     */
    public List<ConversationEntry> list(Browser browser, String search) {
        return database.read(client -> client.sql("""
                        select id, title, used_at from conversation c
                        where browser = :browser and (lower(title) like :pattern escape '!' or exists (
                            select 1 from turn t where t.conversation = c.id
                            and lower(t.question) like :pattern escape '!'))
                        order by used_at desc, id
                        """)
                .param("browser", browser.digest())
                .param("pattern", SearchPattern.containing(search))
                .query((row, number) -> new ConversationEntry(
                        new ConversationId(row.getString("id")),
                        row.getString("title"),
                        row.getObject("used_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    /** The browser's conversation of that id. */
    public Optional<KeptConversation> find(Browser browser, ConversationId id) {
        return database.read(client -> client.sql("select title from conversation where " + OWN)
                .param("id", id.text())
                .param("browser", browser.digest())
                .query(String.class)
                .optional()
                .map(title -> new KeptConversation(id, title, turns(client, id))));
    }

    private static List<Turn> turns(JdbcClient client, ConversationId id) {
        return client.sql(
                        "select id, asked_at, question, form, content from turn where conversation = :id order by place")
                .param("id", id.text())
                .query(TurnRows::turn)
                .list();
    }

    /** One turn of the browser's conversation. */
    public Optional<Turn> turn(Browser browser, ConversationId id, TurnId turn) {
        return database.read(client -> client.sql("""
                        select t.id, t.asked_at, t.question, t.form, t.content from turn t
                        join conversation c on c.id = t.conversation
                        where t.id = :turn and c.id = :id and c.browser = :browser
                        """)
                .param("turn", turn.text())
                .param("id", id.text())
                .param("browser", browser.digest())
                .query(TurnRows::turn)
                .optional());
    }

    /**
     * Adds a turn to the browser's conversation, which begins with its first one.
     *
     * @return whether it is kept by now; if not, it will be in a moment
     */
    public boolean keep(Browser browser, ConversationId id, Turn turn) {
        Instant now = clock.instant();
        return database.write(client -> new TurnWriting(client, limits, now).keep(browser, id, turn));
    }

    /** Takes a turn out of the browser's conversation, and the conversation away with its last one. */
    public void dropTurn(Browser browser, ConversationId id, TurnId turn) {
        database.write(client -> {
            client.sql("delete from turn where id = :turn and conversation in (select id from conversation where " + OWN
                            + ")")
                    .param("turn", turn.text())
                    .param("id", id.text())
                    .param("browser", browser.digest())
                    .update();
            client.sql("delete from conversation where " + OWN
                            + " and not exists (select 1 from turn where conversation = :id)")
                    .param("id", id.text())
                    .param("browser", browser.digest())
                    .update();
        });
    }

    /** Gives the browser's conversation another title; an empty one is not taken. */
    public void rename(Browser browser, ConversationId id, String title) {
        String taken = Title.of(title);
        if (!taken.isEmpty()) {
            database.write(client -> client.sql("update conversation set title = :title where " + OWN)
                    .param("title", taken)
                    .param("id", id.text())
                    .param("browser", browser.digest())
                    .update());
        }
    }

    /** Deletes the browser's conversation. */
    public void delete(Browser browser, ConversationId id) {
        database.write(client -> client.sql("delete from conversation where " + OWN)
                .param("id", id.text())
                .param("browser", browser.digest())
                .update());
    }

    /** Forgets everything of the browser. */
    public void forget(Browser browser) {
        database.write(client -> client.sql("delete from conversation where browser = :browser")
                .param("browser", browser.digest())
                .update());
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
