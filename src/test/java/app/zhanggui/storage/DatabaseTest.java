package app.zhanggui.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasWrittenOverARestart() {
        String id = id();
        try (var database = inFolder()) {
            assertThat(database.write(client -> insert(client, id))).isTrue();
        }
        try (var database = inFolder()) {
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void losesNothingThatWasAcknowledgedWhenTheProcessIsKilled() throws Exception {
        var other = OtherProcess.writing(folder);
        int acknowledged = other.acknowledgedBeforeKill(200);

        try (var database = inFolder()) {
            assertThat(database.available()).isTrue();
            assertThat(count(database)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void goesOnWithoutWhileAnotherProcessHasIt() throws Exception {
        var other = OtherProcess.writing(folder);
        other.awaitAcknowledged(1);
        try (var database = inFolder()) {
            assertThat(database.available()).isFalse();
            assertThatThrownBy(() -> count(database)).isInstanceOf(StorageUnavailableException.class);
            assertThatThrownBy(() -> database.write(client -> insert(client, id())))
                    .isInstanceOf(StorageUnavailableException.class);
        } finally {
            other.kill();
        }
    }

    @Test
    void goesOnWithoutAndLeavesAFileAloneThatIsNotADatabase() throws IOException {
        Path file = Files.writeString(folder.resolve("zhanggui.mv.db"), "not a database ".repeat(1000));
        String before = Files.readString(file);

        try (var database = inFolder()) {
            assertThat(database.available()).isFalse();
        }
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void goesOnWithoutWhereTheFolderCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        try (var database = new Database(DatabaseAddress.inFolder(file.resolve("below")))) {
            assertThat(database.available()).isFalse();
        }
    }

    @Test
    void takesAFolderWithASpaceAndChineseInItsName() throws IOException {
        Path strange = Files.createDirectory(folder.resolve("a b 规"));

        try (var database = new Database(DatabaseAddress.inFolder(strange))) {
            assertThat(database.available()).isTrue();
        }
        assertThat(strange.resolve("zhanggui.mv.db")).exists();
    }

    @Test
    void rollsBackWhatFails() {
        try (var database = inFolder()) {
            assertThatThrownBy(() -> database.write(client -> {
                        insert(client, id());
                        client.sql("insert into nothing values (1)").update();
                    }))
                    .isInstanceOf(StorageUnavailableException.class);
            assertThat(count(database)).isZero();
            assertThat(database.available()).isTrue();
        }
    }

    @Test
    void namesNoPasswordInTheLog() {
        var address = new DatabaseAddress("jdbc:postgresql://db/zhanggui?password=secret", "user", "secret");

        assertThat(address.toString()).isEqualTo("jdbc:postgresql://db/zhanggui");
    }

    private Database inFolder() {
        return new Database(DatabaseAddress.inFolder(folder));
    }

    static String id() {
        return UUID.randomUUID().toString().substring(0, 22);
    }

    static void insert(org.springframework.jdbc.core.simple.JdbcClient client, String id) {
        client.sql("insert into conversation values (:id, 'browser', 'title', now(), now())")
                .param("id", id)
                .update();
    }

    static int count(Database database) {
        return database.read(client -> client.sql("select count(*) from conversation")
                .query(Integer.class)
                .single());
    }
}
