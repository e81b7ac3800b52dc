package app.zhanggui.rulebook.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class KnowledgeTest {

    private static final String GLOSSARY = "platforms:\n  - { slug: kuaishou, label: 快手 }\n";

    private static final LoggingSystem LOGGING = LoggingSystem.get(KnowledgeTest.class.getClassLoader());

    @TempDir
    private Path folder;

    @AfterEach
    void quietAgain() {
        LOGGING.setLogLevel(Knowledge.class.getName(), null);
    }

    @Test
    void reportsAllErrorsOfAllFilesAtOnce() throws IOException {
        write("a.md", "no front matter");
        write("b/c.md", Example.file("## 甲 {#A}\n\n文\n\n## 乙\n\n文\n"));
        write("d.md", Example.file("## 甲 {#a}\n\n文\n"));
        write("glossary.yaml", "platform: []\n");
        Loaded loaded = load();
        assertThat(loaded.problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("a.md:1", "a.md:1", "b/c.md:10", "b/c.md:16", "glossary.yaml:1");
        assertThat(loaded.ruleBook().documents()).extracting(RuleDocument::file).containsExactly("d.md");
    }

    @Test
    void versionDependsOnContentAndNamesOnly() throws IOException {
        write("a.md", Example.file("## 甲 {#a}\n\n文\n"));
        String version = load().ruleBook().version();
        assertThat(version).matches("[0-9a-f]{12}");
        Files.setLastModifiedTime(folder.resolve("a.md"), FileTime.from(Instant.EPOCH));
        write("b.md", "broken");
        assertThat(load().ruleBook().version()).isEqualTo(version);
        write("glossary.yaml", GLOSSARY);
        assertThat(load().ruleBook().version()).isNotEqualTo(version);
        Files.move(folder.resolve("a.md"), folder.resolve("c.md"));
        Files.delete(folder.resolve("glossary.yaml"));
        assertThat(load().ruleBook().version()).isNotEqualTo(version);
    }

    @Test
    void platformMustBeInTheGlossaryWhereThereIsOne() throws IOException {
        write("a.md", Example.file("## 甲 {#a}\n\n文\n").replace("platform: kuaishou", "platform: kuaishuo"));
        assertThat(load().problems()).isEmpty();
        write("glossary.yaml", GLOSSARY);
        assertThat(load().problems())
                .containsExactly(new Problem(
                        "a.md", 4, "kuaishuo", "the platform \"kuaishuo\" is not in the glossary; allowed: kuaishou"));
    }

    @Test
    void documentIdIsUniqueOnEachDay() throws IOException {
        write("a.md", withPeriod("{ to: 2023-12-31 }"));
        write("b.md", withPeriod("{ from: 2024-01-01 }"));
        assertThat(load().problems()).isEmpty();
        write("b.md", withPeriod("{ from: 2023-12-31 }"));
        Loaded loaded = load();
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "b.md:2: the document id \"example\" is that of a.md too, in force on the same days; allowed: another id,"
                                + " or periods without a common day");
        assertThat(loaded.ruleBook().documents()).extracting(RuleDocument::file).containsExactly("a.md");
    }

    @Test
    void leavesOutWhatIsNoDocument() throws IOException {
        write("README.md", "about");
        write("sub/readme.md", "about");
        write(".hidden.md", "x");
        write(".git/a.md", "x");
        write("a.md~", "x");
        write(".a.md.swp", "x");
        write("a.md.tmp", "x");
        write("a.yaml", "x");
        write("sub/glossary.yaml", "x");
        Loaded loaded = load();
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.ruleBook().documents()).isEmpty();
    }

    @Test
    void linksAreFollowedInsideTheFolderOnly(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("o.md"), Example.file("outside", "## 甲 {#a}\n\n文\n"));
        write("..data/i.md", Example.file("## 甲 {#a}\n\n文\n"));
        Files.createSymbolicLink(folder.resolve("in.md"), folder.resolve("..data/i.md"));
        Files.createSymbolicLink(folder.resolve("out.md"), outside.resolve("o.md"));
        Files.createSymbolicLink(folder.resolve("outside"), outside);
        Loaded loaded = load();
        assertThat(loaded.ruleBook().documents()).extracting(RuleDocument::file).containsExactly("in.md");
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly("out.md:1: the link leads out of the knowledge folder; put the file itself here");
    }

    @Test
    void tooLargeAFileIsItsOwnProblem() throws IOException {
        write("big.md", "x".repeat(FileLimits.MOST_BYTES + 1));
        write("small.md", Example.file("## 甲 {#a}\n\n文\n"));
        Loaded loaded = load();
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly("big.md:1: the file is too large; allowed: 5000000 bytes");
        assertThat(loaded.ruleBook().documents()).hasSize(1);
    }

    @Test
    void missingFolderIsOneClearSentence() {
        KnowledgeSource source = KnowledgeSource.of(Optional.of(folder.resolve("none")), folder);
        assertThatThrownBy(() -> new Knowledge(source).load())
                .isInstanceOf(KnowledgeUnavailableException.class)
                .hasMessage(
                        "The knowledge folder " + folder.resolve("none") + " does not exist; name a readable folder of"
                                + " rule documents, or none to use the documents that come with 掌规.");
    }

    @Test
    void loadedRuleBookStaysWhenNothingChanged() throws IOException {
        write("a.md", Example.file("## 甲 {#a}\n\n文\n"));
        Knowledge knowledge = new Knowledge(new KnowledgeFolder(folder));
        RuleBook first = knowledge.load().ruleBook();
        assertThat(knowledge.load().ruleBook()).isSameAs(first);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void saysThatTheLastVersionStaysAndWhenTheErrorIsGone(CapturedOutput log) throws IOException {
        LOGGING.setLogLevel(Knowledge.class.getName(), LogLevel.INFO);
        Knowledge knowledge = new Knowledge(new KnowledgeFolder(folder));
        write("a.md", Example.file("## 甲 {#a}\n\n文\n"));
        knowledge.load();
        write("a.md", "broken");
        write("b.md", "broken");
        knowledge.load();
        assertThat(log).contains("a.md: its last version without errors stays in service");
        assertThat(log).doesNotContain("b.md: its last version");
        write("a.md", Example.file("## 甲 {#a}\n\n文\n"));
        knowledge.load();
        assertThat(log).contains("a.md: no errors any more");
        assertThat(log).doesNotContain("b.md: no errors any more");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void warnsWhereThereIsNoDocument(CapturedOutput log) {
        load();
        assertThat(log).contains("there is no rule document to answer from in the folder " + folder);
    }

    private static String withPeriod(String period) {
        return Example.file("## 甲 {#a}\n\n文\n").replace("kind: rule", "kind: rule\neffective: " + period);
    }

    private Loaded load() {
        return new Knowledge(new KnowledgeFolder(folder)).load();
    }

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
