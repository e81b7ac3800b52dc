package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.reading.Knowledge;
import app.zhanggui.rulebook.reading.KnowledgeFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CalculatorsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final RuleBook ruleBook =
            new Knowledge(new KnowledgeFolder(Path.of("knowledge"))).load().ruleBook();
    private final Calculators calculators = Calculators.of(ruleBook, DAY);

    @Test
    void namesTheRuleSetsThatRestOnAClause() {
        assertThat(calculators.on(new ClauseId("taobao-live-deduction", "host-10")))
                .extracting(Calculators::path)
                .containsExactly("/calculators/taobao-live-host");
        assertThat(calculators.on(new ClauseId("taobao-live-deduction", "about-who")))
                .isEmpty();
    }

    @Test
    void everyRuleSetRestsOnClausesOfItsDocument() {
        for (RuleSet ruleSet : ruleBook.ruleSets()) {
            assertThat(calculators.onDocument(ruleSet.document())).contains(ruleSet);
        }
        var known = ruleBook.documents().stream()
                .flatMap(document -> document.walk())
                .map(Clause::id)
                .collect(Collectors.toSet());
        assertThat(known).containsAll(calculators.byClause().keySet());
    }
}
