package app.zhanggui.rulebook.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleBook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeWatcherTest {

    private static final Duration INTERVAL = Duration.ofMillis(50);
    private static final Duration SEVERAL_POLLS = INTERVAL.multipliedBy(8);

    @TempDir
    private Path parent;

    private Path folder;
    private Knowledge knowledge;
    private final List<RuleBook> handedOn = new CopyOnWriteArrayList<>();
    private final AtomicBoolean failing = new AtomicBoolean();
    private Optional<KnowledgeWatcher> watcher = Optional.empty();

    @BeforeEach
    void watchTwoDocuments() throws IOException {
        folder = Files.createDirectory(parent.resolve("knowledge"));
        write("a.md", document("a", "一"));
        write("b.md", document("b", "二"));
        watch();
    }

    private void watch() {
        knowledge = new Knowledge(new KnowledgeFolder(folder));
        knowledge.load();
        KnowledgeWatcher started = new KnowledgeWatcher(knowledge, INTERVAL, this::take);
        started.start();
        watcher = Optional.of(started);
    }

    @AfterEach
    void stop() {
        watcher.orElseThrow().close();
    }

    @Test
    void closesWithoutHavingBeenStarted() {
        KnowledgeWatcher idle = new KnowledgeWatcher(knowledge, INTERVAL, this::take);
        assertThatCode(idle::close).doesNotThrowAnyException();
    }

    @Test
    void changedFileIsInServiceWithinTwoSeconds() throws Exception {
        write("a.md", document("a", "三"));
        await(() -> text("a").equals("三"));
        assertThat(handedOn).hasSize(1);
        assertThat(text("b")).isEqualTo("二");
    }

    @Test
    void addedAndRemovedFilesAreFollowed() throws Exception {
        write("sub/c.md", document("c", "三"));
        await(() -> text("c").equals("三"));
        Files.delete(folder.resolve("b.md"));
        await(() -> text("b").isEmpty());
        assertThat(text("a")).isEqualTo("一");
    }

    @Test
    void unchangedFilesAreNotReadAgain() throws Exception {
        Clause before = clause("b").orElseThrow();
        write("a.md", document("a", "三"));
        await(() -> text("a").equals("三"));
        assertThat(clause("b")).containsSame(before);
    }

    @Test
    void halfWrittenFileIsNotServed() throws Exception {
        try (OutputStream out = Files.newOutputStream(folder.resolve("a.md"))) {
            for (byte each :
                    (document("a", "三") + "\n## 乙 {#z}\n\n完\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                out.write(each);
                out.flush();
                Thread.sleep(5);
            }
        }
        await(() -> text("a").equals("三"));
        assertThat(handedOn).allMatch(book -> book.documents().stream()
                .filter(document -> document.id().equals("a"))
                .allMatch(document -> document.clause("z").isPresent()));
    }

    @Test
    void brokenFileLeavesItsLastGoodVersionInService() throws Exception {
        write("a.md", "---\nid: a\n");
        await(() -> !knowledge.loaded().problems().isEmpty());
        write("b.md", document("b", "四"));
        await(() -> text("b").equals("四"));
        assertThat(text("a")).isEqualTo("一");
        write("a.md", document("a", "五"));
        await(() -> text("a").equals("五"));
        assertThat(knowledge.loaded().problems()).isEmpty();
    }

    @Test
    void secondDocumentOfAnIdDoesNotReplaceTheFirst() throws Exception {
        write("0.md", document("a", "冒名"));
        await(() -> !knowledge.loaded().problems().isEmpty());
        assertThat(text("a")).isEqualTo("一");
        assertThat(handedOn).isEmpty();
    }

    @Test
    void brokenGlossaryLeavesTheLastOneInService() throws Exception {
        write("glossary.yaml", "platforms: [{ slug: kuaishou, label: 快手 }]\n");
        await(() -> last().isPresent());
        write("glossary.yaml", "platforms: [\n");
        await(() -> !knowledge.loaded().problems().isEmpty());
        assertThat(knowledge.loaded().ruleBook().platform("kuaishou").label()).isEqualTo("快手");
    }

    @Test
    void failingConsumerGetsTheRuleBookAgain() throws Exception {
        failing.set(true);
        write("a.md", document("a", "三"));
        Thread.sleep(SEVERAL_POLLS);
        assertThat(handedOn).isEmpty();
        failing.set(false);
        await(() -> text("a").equals("三"));
        write("a.md", document("a", "四"));
        await(() -> text("a").equals("四"));
    }

    @Test
    void vanishedFolderLeavesTheLastRuleBookInService() throws Exception {
        Path moved = parent.resolve("moved");
        Files.move(folder, moved);
        Thread.sleep(SEVERAL_POLLS);
        assertThat(handedOn).isEmpty();
        assertThat(knowledge.loaded().ruleBook().documents()).hasSize(2);
        Files.move(moved, folder);
        write("a.md", document("a", "三"));
        await(() -> text("a").equals("三"));
    }

    @Test
    void rewrittenButEqualFileChangesNothing() throws Exception {
        write("a.md", document("a", "一"));
        Thread.sleep(SEVERAL_POLLS);
        assertThat(handedOn).isEmpty();
    }

    @Test
    void closedWatcherHandsNothingOn() throws Exception {
        watcher.orElseThrow().close();
        write("a.md", document("a", "三"));
        Thread.sleep(SEVERAL_POLLS);
        assertThat(handedOn).isEmpty();
    }

    private void take(RuleBook ruleBook) {
        if (failing.get()) {
            throw new IllegalStateException("the index is full");
        }
        handedOn.add(ruleBook);
    }

    private Optional<RuleBook> last() {
        return handedOn.isEmpty() ? Optional.empty() : Optional.of(handedOn.getLast());
    }

    private Optional<Clause> clause(String document) {
        return last().orElse(knowledge.loaded().ruleBook()).documents().stream()
                .filter(each -> each.id().equals(document))
                .findFirst()
                .flatMap(each -> each.clause("x"));
    }

    private String text(String document) {
        return clause(document).map(Clause::text).orElse("");
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(10);
        }
    }

    private static String document(String id, String text) {
        return Example.file(id, "## 甲 {#x}\n\n" + text + "\n");
    }

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
