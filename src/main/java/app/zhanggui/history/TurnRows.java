package app.zhanggui.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Reads turns from rows. */
final class TurnRows {

    private TurnRows() {}

    static Turn turn(ResultSet row, int number) throws SQLException {
        TurnContent content = TurnContent.read(row.getInt("form"), row.getString("content"));
        return new Turn(
                new TurnId(row.getString("id")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                new Turn.Asked(row.getString("question"), content.platform(), content.asOf(), content.changes()),
                content.reply());
    }
}
