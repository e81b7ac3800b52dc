package app.zhanggui.retrieval;

import static app.zhanggui.retrieval.Books.book;
import static app.zhanggui.retrieval.Books.document;
import static app.zhanggui.retrieval.Books.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionsTest {

    private static final RuleBook BOOK = book("one", document("d", "冻结直播权限7天。", "清退账户。"));

    @TempDir
    Path data;

    @Test
    void isNotReadyBeforeTheFirstBook() {
        try (Editions editions = new Editions(data)) {
            assertThat(editions.ready()).isFalse();
            assertThatIllegalStateException().isThrownBy(editions::current);

            editions.publish(BOOK);

            assertThat(editions.ready()).isTrue();
            assertThat(editions.current().ruleBook()).isSameAs(BOOK);
        }
    }

    @Test
    void theNextStartReadsTheKeptIndex() {
        publishAndClose(BOOK);

        assertThat(kept(BOOK)).isPresent();
        assertThat(answerAfterRestart()).containsExactly("d#p1");
    }

    @Test
    void theIndexOfAnotherBookIsNotUsed() throws IOException {
        publishAndClose(BOOK);
        Files.move(folderOf(BOOK), folderOf(book("two")));

        assertThat(kept(book("two"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void damagedIndexIsRebuilt(Damage damage) throws IOException {
        publishAndClose(BOOK);
        for (String name : fileNames()) {
            publishAndClose(BOOK);
            damage.doTo(folderOf(BOOK).resolve(name));

            assertThat(kept(BOOK)).as(damage + " in " + name).isEmpty();
            assertThat(answerAfterRestart()).containsExactly("d#p1");
            assertThat(kept(BOOK)).as("rebuilt after " + damage + " in " + name).isPresent();
        }
    }

    @Test
    void anEmptyFolderIsNoIndex() throws IOException {
        Files.createDirectories(folderOf(BOOK));

        assertThat(answerAfterRestart()).containsExactly("d#p1");
        assertThat(kept(BOOK)).isPresent();
    }

    @Test
    void anIndexThatLacksAClauseIsRebuilt() {
        publishAndClose(book("one", document("d", "清退账户。")));

        assertThat(answerAfterRestart()).containsExactly("d#p1");
    }

    @Test
    void onlyTheLastIndexIsKept() throws IOException {
        Path foreign = Files.createDirectories(data.resolve("index/somebody-elses"));
        Files.createDirectories(data.resolve("index/unfinished-1"));
        publishAndClose(BOOK);
        publishAndClose(book("two", document("d", "降级。")));

        try (Stream<Path> left = Files.list(data.resolve("index"))) {
            assertThat(left).containsExactlyInAnyOrder(foreign, folderOf(book("two")));
        }
    }

    @Test
    void deletingTheDataFolderChangesNoAnswer() throws IOException {
        try (Editions editions = new Editions(data)) {
            editions.publish(BOOK);
            deleteData();
            assertThat(found(editions.current().index(), "冻结")).containsExactly("d#p1");

            editions.publish(book("two", document("d", "降级。")));
        }
        assertThat(kept(book("two"))).isPresent();
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsNoReasonToFail() throws IOException {
        Files.writeString(data.resolve("index"), "a file where the folder should be");

        assertThat(answerAfterRestart()).containsExactly("d#p1");
    }

    @Test
    void editionsSwitchAtomically() {
        AtomicBoolean stop = new AtomicBoolean();
        try (Editions editions = new Editions(data)) {
            editions.publish(large(0));
            List<CompletableFuture<Void>> askers = IntStream.range(0, 3)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> askUntil(stop, editions)))
                    .toList();
            IntStream.rangeClosed(1, 20).forEach(i -> editions.publish(large(i)));
            stop.set(true);
            askers.forEach(CompletableFuture::join);
            assertThat(editions.current().ruleBook().version()).isEqualTo("v20");
        }
    }

    @Test
    void aChangedDocumentOfALargeBookIsReplacedAndTheOldEditionStays() {
        try (Editions editions = new Editions(data)) {
            Edition old = editions.publish(large(1));
            Edition changed = editions.publish(large(2));

            assertThat(changed.index().deletedSize()).as("changed, not rebuilt").isPositive();
            assertThat(found(changed.index(), "版本v2")).containsExactly("changing#p1");
            assertThat(found(changed.index(), "版本v1")).isEmpty();
            assertThat(found(old.index(), "版本v1")).containsExactly("changing#p1");
            assertThat(changed.index().size()).isEqualTo(old.index().size());
        }
        assertThat(kept(large(2))).isPresent();
    }

    @Test
    void addedAndRemovedDocumentsOfALargeBookComeAndGo() {
        try (Editions editions = new Editions(data)) {
            RuleDocument filler = filler();
            editions.publish(book("a", filler, document("x", "撤链。")));
            editions.publish(book("b", filler, document("y", "补救计划。")));

            assertThat(found(editions.current().index(), "撤链")).isEmpty();
            assertThat(found(editions.current().index(), "补救计划")).containsExactly("y#p1");
        }
    }

    /** What can happen to a file. */
    enum Damage {
        FLIPPED_BYTE {
            @Override
            void doTo(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x10;
                Files.write(file, bytes);
            }
        },
        TRUNCATION {
            @Override
            void doTo(Path file) throws IOException {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
            }
        },
        EMPTIED {
            @Override
            void doTo(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        LOSS {
            @Override
            void doTo(Path file) throws IOException {
                Files.delete(file);
            }
        };

        abstract void doTo(Path file) throws IOException;
    }

    private static void askUntil(AtomicBoolean stop, Editions editions) {
        while (!stop.get()) {
            Edition edition = editions.current();
            ScoredClause best =
                    edition.index().search(Books.query("会变的条款"), 1, 0).clauses().getFirst();
            assertThat(best.clause().text()).contains(edition.ruleBook().version());
        }
    }

    /** A book large enough to be changed rather than rebuilt. */
    private static RuleBook large(int version) {
        return book("v" + version, filler(), document("changing", "会变的条款，v" + version + "。"));
    }

    private static RuleDocument filler() {
        return document(
                "filler", IntStream.range(0, 2500).mapToObj(i -> "店铺" + i).toArray(String[]::new));
    }

    private void publishAndClose(RuleBook book) {
        try (Editions editions = new Editions(data)) {
            editions.publish(book);
        }
    }

    private List<String> answerAfterRestart() {
        try (Editions editions = new Editions(data)) {
            return found(editions.publish(BOOK).index(), "冻结");
        }
    }

    private Optional<?> kept(RuleBook book) {
        return new IndexStore(data.resolve("index")).load(IndexStamp.of(book));
    }

    private Path folderOf(RuleBook book) {
        return data.resolve("index").resolve(IndexStamp.of(book).folder());
    }

    private List<String> fileNames() throws IOException {
        try (Stream<Path> files = Files.list(folderOf(BOOK))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void deleteData() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            all.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(data))
                    .forEach(path -> path.toFile().delete());
        }
    }
}
