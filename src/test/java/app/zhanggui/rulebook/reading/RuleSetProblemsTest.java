package app.zhanggui.rulebook.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a rule set is named with file, line, value and what is allowed, and takes nothing else down. */
class RuleSetProblemsTest {

    private static final String DOCUMENT = """
            ## 档 {#ladder}

            1. 满 5 分：冻结 7 天。 {#five}
            2. 满十分：冻结一百八十天，公示。 {#ten}
            3. 每年 1 月 1 日清零。 {#year}
            4. 撤链后 72 小时内；不高于 15%。 {#window}
            """;

    private static final String RULE_SET = """
            id: sample
            title: { zh: 示例, en: Sample }
            platform: kuaishou
            document: example
            event:
              - { name: points, kind: amount, label: { zh: 分, en: Points }, track: points, least: 1, most: 100 }
              - { name: bad, kind: flag, label: { zh: 坏, en: Bad }, violation: bad }
            measures:
              - { kind: freeze, label: { zh: 冻结, en: Frozen } }
            versions:
              - effective: { from: 2024-01-01, to: 2024-12-31 }
                tracks:
                  - { id: points, label: { zh: 分, en: Points }, unit: { zh: 分, en: points }, clause: ladder,
                      period: { kind: calendar-year, clause: year } }
                violations:
                  - { id: bad, label: { zh: 坏, en: Bad }, clause: ladder }
                thresholds:
                  - { track: points, value: 5, clause: five, measures: [{ kind: freeze, days: 7 }] }
                  - { track: points, value: 10, clause: ten, measures: [{ kind: freeze, days: 180 }] }
                commission: { hours: 72, clause: window }
                health:
                  remedy-days: 3
                  clause: window
                  indicators:
                    - { id: flow, field: flowPct, label: { zh: 流量, en: Flow }, at-most: 15, hours: 72, clause: window }
                readings:
                  - { id: one, text: { zh: 甲, en: A }, measure: freeze, clause: ladder }
            """;

    @TempDir
    private Path folder;

    private Knowledge knowledge;

    @BeforeEach
    void writeFolder() {
        write("a.md", Example.file(DOCUMENT));
        write("sample.ruleset.yaml", RULE_SET);
        knowledge = new Knowledge(new KnowledgeFolder(folder));
    }

    @Test
    void aSoundRuleSetHasNoProblem() {
        assertThat(knowledge.load().problems()).isEmpty();
        assertThat(ruleSets()).containsExactly("sample");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: sample | id: other | 1: id \"other\" is not that of the file's name; allowed: sample",
                "platform: kuaishou | platform: taobao | 3: the platform \"taobao\" is not that of the document; allowed: kuaishou",
                "document: example | document: none | 4: the document \"none\" is not in service",
                "title: { zh: 示例, en: Sample } | title: { zh: 示例 } | 2: the key en is missing or empty",
                "title: { zh: 示例, en: Sample } | titel: { zh: 示例, en: Sample } | 2: the key \"titel\" is unknown; allowed: audience, checked",
                "kind: amount | kind: number | 6: kind \"number\" is unknown; allowed: amount, choice, flag",
                "name: bad | name: date | 7: the field \"date\" is there already",
                "most: 100 | most: 0 | 6: most \"0\" is not allowed; allowed: a whole number from 1",
                "track: points, least | track: penalties, least | 11: this version has no track \"penalties\", which the field points names; it has: points",
                "violation: bad | violation: worse | 11: this version has no violation \"worse\", which the field bad names; it has: bad",
                "from: 2024-01-01 | from: 2025-01-01 | 11: effective \"2025-01-01 to 2024-12-31\": from must not be after to",
                "from: 2024-01-01 | from: 2024-02-30 | 11: from \"2024-02-30\" is not a date",
                "kind: calendar-year | kind: calendar-week | 14: kind \"calendar-week\" is unknown; allowed: none, calendar-year, calendar-quarter, calendar-month, rolling-days",
                "clause: year | clause: five | 14: \"calendar-year\" does not stand in the clause example#five",
                "'kind: calendar-year, clause: year' | kind: calendar-year | 14: the period \"calendar-year\" has no clause",
                "value: 5 | value: 6 | 18: \"6\" does not stand in the clause example#five",
                "value: 5 | value: five | 18: value \"five\" is not allowed; allowed: a whole number from 1",
                "days: 7 | days: 8 | 18: \"8\" does not stand in the clause example#five",
                "days: 7 | days: 5 | 18: \"5\" does not stand in the clause example#five",
                "days: 7 | days: 7.5 | 18: days \"7.5\" is not allowed; allowed: a whole number from 1",
                "'days: 7' | 'days: 7, permanent: true' | 18: a measure has days or is permanent",
                "'freeze, days: 7' | 'frieze, days: 7' | 18: the kind \"frieze\" is unknown; allowed: freeze",
                "clause: five | clause: fifth | 18: the clause \"fifth\" is not in a.md; allowed: the id of one of its clauses",
                "value: 10 | value: 5 | 19: the threshold \"5\" does not rise; allowed: more than 5",
                "days: 180 | days: 18 | 19: \"18\" does not stand in the clause example#ten",
                "'track: points, value: 10' | 'track: A, value: 10' | 19: the track \"A\" is unknown; allowed: points",
                "'hours: 72, clause: window }' | 'hours: 48, clause: window }' | 20: \"48\" does not stand in the clause example#window",
                "at-most: 15 | at-most: 72 | 25: \"72\" does not stand in the clause example#window",
                "at-most: 15 | at-moist: 15 | 25: the key \"at-moist\" is unknown",
                "at-most: 15 | 'at-most: 15, at-least: 15' | 25: an indicator has one bound; allowed: at-most or at-least",
                "remedy-days: 3 | remedy-days: 4 | 22: \"4\" does not stand in the clause example#window",
                "measure: freeze | measure: ban | 27: the kind \"ban\" is unknown; allowed: freeze",
                "measure: freeze | when: sometimes | 27: when \"sometimes\" is unknown; allowed: several-thresholds",
                "measure: freeze | violation: worse | 27: the violation \"worse\" is unknown; allowed: bad",
            })
    void aProblemNamesLineValueAndWhatIsAllowed(String right, String wrong, String problem) {
        assertThat(RULE_SET).contains(right);
        write("sample.ruleset.yaml", RULE_SET.replaceFirst(Pattern.quote(right), wrong));

        assertThat(knowledge.load().problems())
                .extracting(Problem::toString)
                .anyMatch(each -> each.startsWith("sample.ruleset.yaml:" + problem));
        assertThat(ruleSets()).isEmpty();
        assertThat(knowledge.loaded().ruleBook().documents()).hasSize(1);
    }

    @Test
    void versionsMustNotShareADay() {
        String second = RULE_SET.substring(RULE_SET.indexOf("  - effective"))
                .replace("2024-01-01, to: 2024-12-31", "2024-12-31");
        write("sample.ruleset.yaml", RULE_SET + second);

        assertThat(knowledge.load().problems())
                .extracting(Problem::toString)
                .contains(
                        "sample.ruleset.yaml:28: the validity period shares a day with that of another version; allowed:"
                                + " periods without a common day");

        write("sample.ruleset.yaml", RULE_SET + second.replace("2024-12-31", "2025-01-01"));
        assertThat(new Knowledge(new KnowledgeFolder(folder)).load().problems()).isEmpty();
    }

    @Test
    void twoFilesCannotHoldOneRuleSet() {
        write("more/sample.ruleset.yaml", RULE_SET);

        assertThat(knowledge.load().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "sample.ruleset.yaml:1: the rule set \"sample\" stands in more/sample.ruleset.yaml too;"
                                + " allowed: another id");
        assertThat(ruleSets()).containsExactly("sample");
    }

    @Test
    void aBadRuleSetTakesNeitherOthersNorDocumentsDown() {
        write("other.ruleset.yaml", RULE_SET.replace("id: sample", "id: other"));
        write("sample.ruleset.yaml", "]");

        assertThat(knowledge.load().problems()).extracting(Problem::file).containsExactly("sample.ruleset.yaml");
        assertThat(ruleSets()).containsExactly("other");
    }

    @Test
    void aRuleSetThatBreaksKeepsItsLastVersion() {
        String version = knowledge.load().ruleBook().version();
        write("sample.ruleset.yaml", RULE_SET.replace("days: 7", "days: 8"));
        reload();

        assertThat(knowledge.loaded().problems()).hasSize(1);
        assertThat(ruleSets()).containsExactly("sample");
        assertThat(knowledge.loaded().ruleBook().version()).isEqualTo(version);
    }

    @Test
    void aRuleSetWhoseClauseChangesGoesOutOfServiceAndComesBack() {
        String version = knowledge.load().ruleBook().version();
        write("a.md", Example.file(DOCUMENT.replace("冻结 7 天", "冻结 9 天")));
        reload();

        assertThat(knowledge.loaded().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "sample.ruleset.yaml:18: \"7\" does not stand in the clause example#five; allowed: what its text says");
        assertThat(ruleSets()).isEmpty();

        write("a.md", Example.file(DOCUMENT));
        reload();
        assertThat(ruleSets()).containsExactly("sample");
        assertThat(knowledge.loaded().ruleBook().version()).isEqualTo(version);
    }

    @Test
    void theVersionOfTheRuleBookTellsRuleSetsApart() {
        String version = knowledge.load().ruleBook().version();
        write("sample.ruleset.yaml", RULE_SET.replace("en: Sample", "en: Example"));
        reload();

        assertThat(knowledge.loaded().ruleBook().version()).isNotEqualTo(version);
        assertThat(knowledge
                        .loaded()
                        .ruleBook()
                        .ruleSet("sample")
                        .orElseThrow()
                        .title()
                        .en())
                .isEqualTo("Example");
    }

    @Test
    void aFigureHasToStandInEveryVersionOfTheDocumentThatIsInForceWithIt() {
        write(
                "a.md",
                Example.file(DOCUMENT)
                        .replace("authority: official", "authority: official\neffective: { to: 2024-06-30 }"));
        write(
                "b.md",
                Example.file(DOCUMENT.replace("冻结 7 天", "冻结 9 天"))
                        .replace("authority: official", "authority: official\neffective: { from: 2024-07-01 }"));

        assertThat(knowledge.load().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "sample.ruleset.yaml:18: \"7\" does not stand in the clause example#five; allowed: what its text says");
    }

    private void reload() {
        Listing now = knowledge.source().list();
        knowledge.update(now, now);
    }

    private List<String> ruleSets() {
        return knowledge.loaded().ruleBook().ruleSets().stream()
                .map(RuleSet::id)
                .toList();
    }

    private void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
