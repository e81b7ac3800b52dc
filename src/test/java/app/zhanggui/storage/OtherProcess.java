package app.zhanggui.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Another process that writes into a database and says so for every row. */
final class OtherProcess {

    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(60);

    private final Process process;
    private final Path said;

    private OtherProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    static OtherProcess writing(Path folder) throws IOException {
        Path said = folder.resolve("said.txt");
        String java = ProcessHandle.current().info().command().orElse("java");
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OtherProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        return new OtherProcess(process, said);
    }

    /** Waits until that many rows were acknowledged. */
    void awaitAcknowledged(int rows) throws IOException {
        long end = System.nanoTime() + LONGEST_WAIT;
        while (acknowledged() < rows) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("the other process wrote " + acknowledged() + " rows");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private int acknowledged() throws IOException {
        return (int) Files.readAllLines(said).stream().filter("written"::equals).count();
    }

    /** Kills the process after that many rows; answers how many it acknowledged in all. */
    int acknowledgedBeforeKill(int rows) throws IOException, InterruptedException {
        awaitAcknowledged(rows);
        kill();
        return acknowledged();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public static void main(String[] folder) {
        try (var database = new Database(DatabaseAddress.inFolder(Path.of(folder[0])))) {
            while (true) {
                String id = DatabaseTest.id();
                if (database.write(client -> DatabaseTest.insert(client, id))) {
                    System.out.println("written");
                    System.out.flush();
                }
            }
        }
    }
}
