package app.zhanggui.history;

import app.zhanggui.storage.Database;
import app.zhanggui.storage.DatabaseAddress;
import java.util.UUID;

/** Empty databases in memory. */
public final class TestDatabases {

    private TestDatabases() {}

    /** A new one. */
    public static Database inMemory() {
        return new Database(new DatabaseAddress("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }
}
