package app.zhanggui.rulebook.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.RuleDocument;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedKnowledgeTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheDocumentsInsideOfAJar() throws IOException {
        Path jar = folder.resolve("a+b 掌规.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String directory : new String[] {"knowledge/", "knowledge/快手/"}) {
                out.putNextEntry(new JarEntry(directory));
            }
            add(out, "knowledge/快手/撤 链+1.md", Example.file("## 甲 {#a}\n\n文\n"));
            add(out, "knowledge/glossary.yaml", "platforms: [{ slug: kuaishou }]\n");
            add(out, "knowledge/README.md", "about");
            add(out, "other/b.md", "about");
        }
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Loaded loaded = new Knowledge(new ShippedKnowledge(classPath)).load();
            assertThat(loaded.problems()).isEmpty();
            assertThat(loaded.ruleBook().documents())
                    .extracting(RuleDocument::file)
                    .containsExactly("快手/撤 链+1.md");
            assertThat(loaded.ruleBook().glossary().platforms()).hasSize(1);
        }
    }

    @Test
    void shippedDocumentsAreThoseOfTheProjectsFolder() {
        KnowledgeSource shipped = KnowledgeSource.of(Optional.empty(), folder.resolve("none"));
        assertThat(shipped).isInstanceOf(ShippedKnowledge.class);
        assertThat(new Knowledge(shipped).load().ruleBook().version())
                .isEqualTo(new Knowledge(new KnowledgeFolder(Path.of("knowledge")))
                        .load()
                        .ruleBook()
                        .version());
    }

    @Test
    void folderWinsWhereThereIsOne() {
        assertThat(KnowledgeSource.of(Optional.empty(), folder)).hasToString("the folder " + folder);
        assertThat(KnowledgeSource.of(Optional.of(folder.resolve("x")), folder)).isInstanceOf(KnowledgeFolder.class);
    }

    @Test
    void classPathWithoutDocumentsIsEmpty() throws IOException {
        URL empty = URI.create("file:" + folder + "/").toURL();
        try (URLClassLoader classPath = new URLClassLoader(new URL[] {empty}, null)) {
            assertThat(new Knowledge(new ShippedKnowledge(classPath))
                            .load()
                            .ruleBook()
                            .documents())
                    .isEmpty();
        }
    }

    private static void add(JarOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content.getBytes(UTF_8));
    }
}
