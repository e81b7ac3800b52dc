package app.zhanggui.history;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a turn and keeps the limits, in one transaction. */
record TurnWriting(JdbcClient client, HistoryLimits limits, Instant now) {

    void keep(Browser browser, ConversationId id, Turn turn) {
        boolean continued = touch(browser, id);
        if (!continued) {
            begin(browser, id, turn);
        }
        insert(id, turn);
        dropOldTurns(id);
        if (!continued) {
            dropOldConversations(browser);
        }
    }

    private boolean touch(Browser browser, ConversationId id) {
        return client.sql("update conversation set used_at = :now where id = :id and browser = :browser")
                        .param("now", Conversations.time(now))
                        .param("id", id.text())
                        .param("browser", browser.digest())
                        .update()
                > 0;
    }

    /** Fails where another browser has that id: ids are unique. */
    private void begin(Browser browser, ConversationId id, Turn turn) {
        client.sql("""
                        insert into conversation (id, browser, title, started_at, used_at)
                        values (:id, :browser, :title, :now, :now)
                        """)
                .param("id", id.text())
                .param("browser", browser.digest())
                .param("title", Title.of(turn.asked().text()))
                .param("now", Conversations.time(now))
                .update();
    }

    private void insert(ConversationId id, Turn turn) {
        client.sql("""
                        insert into turn (id, conversation, place, asked_at, question, form, content)
                        values (:turn, :id, (select coalesce(max(place), 0) + 1 from turn where conversation = :id),
                            :asked, :question, :form, :content)
                        """)
                .param("turn", turn.id().text())
                .param("id", id.text())
                .param("asked", Conversations.time(turn.askedAt()))
                .param("question", turn.asked().text())
                .param("form", TurnContent.FORM)
                .param("content", TurnContent.of(turn).json())
                .update();
    }

    private void dropOldTurns(ConversationId id) {
        client.sql("""
                        delete from turn where conversation = :id
                        and place <= (select max(place) from turn where conversation = :id) - :turns
                        """).param("id", id.text()).param("turns", limits.turns()).update();
    }

    private void dropOldConversations(Browser browser) {
        client.sql("delete from conversation where used_at < :since")
                .param("since", Conversations.time(now.minus(limits.unused())))
                .update();
        client.sql("""
                        delete from conversation where id in (select id from conversation
                        where browser = :browser order by used_at desc, id offset :most rows)
                        """)
                .param("browser", browser.digest())
                .param("most", limits.perBrowser())
                .update();
        client.sql("""
                        delete from conversation where id in (select id from conversation
                        order by used_at desc, id offset :most rows)
                        """).param("most", limits.inAll()).update();
    }
}
