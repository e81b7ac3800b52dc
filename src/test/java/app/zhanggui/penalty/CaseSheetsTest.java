package app.zhanggui.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calculators give what the case sheets say, which a person who knows the rules can read and extend. */
class CaseSheetsTest {

    static Stream<CaseSheet> sheets() {
        return CaseSheet.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void theCalculationIsThatOfTheSheet(CaseSheet sheet) {
        sheet.check();
    }

    @Test
    void everyShippedRuleSetHasSheets() {
        assertThat(CaseSheet.all().map(sheet -> sheet.ruleSet().id()).distinct())
                .containsExactlyInAnyOrderElementsOf(RuleSets.SHIPPED.ruleSets().stream()
                        .map(ruleSet -> ruleSet.id())
                        .toList());
    }
}
