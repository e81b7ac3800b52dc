package app.zhanggui.rulebook.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.Glossary;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.Role;
import app.zhanggui.rulebook.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryReaderTest {

    private static Reading<Glossary> read(String yaml) {
        return GlossaryReader.read("glossary.yaml", yaml.getBytes(UTF_8));
    }

    @Test
    void namesPlatformsAndTerms() {
        Glossary glossary = read("""
                platforms:
                  - { slug: kuaishou, label: 快手, english: Kuaishou, aliases: [快手小店, KS] }
                  - { slug: temu }
                terms:
                  - { term: 撤链, english: [Link Withdrawal], synonyms: [撤出, 下掉链接] }
                roles:
                  - { role: 互动用户, english: [Viewer], synonyms: [观众] }
                """).content().orElseThrow();
        assertThat(glossary.platforms())
                .containsExactly(
                        new Platform("kuaishou", "快手", "Kuaishou", List.of("快手小店", "KS")), Platform.unnamed("temu"));
        assertThat(glossary.roles()).containsExactly(new Role("互动用户", List.of("viewer"), List.of("观众")));
        assertThat(glossary.terms()).containsExactly(new Term("撤链", List.of("link withdrawal"), List.of("撤出", "下掉链接")));
    }

    @Test
    void reportsAllProblemsAtOnce() {
        assertThat(read("""
                platforms:
                  - { slug: kuaishou, label: 快手, aliases: [某手] }
                  - { slug: kuaishou }
                  - { slug: douyin, aliases: [某手] }
                  - { label: 无名 }
                  - { slug: Bad Slug, alias: [x] }
                  - 淘宝
                words: []
                terms:
                  - { english: [x] }
                """).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "glossary.yaml:3: the platform \"kuaishou\" stands here twice; once is allowed",
                        "glossary.yaml:4: the name \"某手\" is that of the platform kuaishou too; a name means one platform",
                        "glossary.yaml:5: the key slug is missing or empty; give it a text",
                        "glossary.yaml:6: the key \"alias\" is unknown; allowed: aliases, english, label, slug",
                        "glossary.yaml:6: slug \"Bad Slug\" is not an id; " + Anchor.ID_RULE,
                        "glossary.yaml:7: platforms \"淘宝\" is not a mapping; allowed: keys with values",
                        "glossary.yaml:8: the key \"words\" is unknown; allowed: platforms, roles, terms",
                        "glossary.yaml:10: the key term is missing or empty; give it a text");
    }

    @Test
    void brokenYamlIsAProblemWithItsLine() {
        assertThat(read("platforms:\n  - slug: [\n").problems()).hasSize(1);
        assertThat(read("").problems()).extracting(Problem::line).containsExactly(1);
    }
}
