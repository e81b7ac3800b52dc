package app.zhanggui.storage;

import java.nio.file.Path;

/**
 * Where the database is.
 *
 * @param url the JDBC address
 * @param username who signs in
 * @param password the password, may be empty
 */
public record DatabaseAddress(String url, String username, String password) {

    /**
     * A database in one file of that folder, opened by this process alone.
     *
     * <p>What is committed is in the file at once ({@code WRITE_DELAY=0}), so that nothing that was acknowledged is lost
     * when the process is killed.
     */
    public static DatabaseAddress inFolder(Path folder) {
        String file = folder.toAbsolutePath().normalize().resolve("zhanggui").toString();
        String url = "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        return new DatabaseAddress(url, "sa", "");
    }

    /** Without the password, for the log. */
    @Override
    public String toString() {
        int settings = url.indexOf(url.startsWith("jdbc:h2:") ? ';' : '?');
        return settings < 0 ? url : url.substring(0, settings);
    }
}
