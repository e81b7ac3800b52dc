package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.Term;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path data;

    private Edition edition;

    @BeforeEach
    void publish() {
        try (var editions = new Editions(data)) {
            edition = editions.publish(SampleRuleBook.make());
        }
    }

    @Test
    void setsThePlatformsSideBySide() {
        var comparison = compare("冻结");

        assertThat(comparison.platforms())
                .extracting(platform -> platform.platform().slug())
                .containsExactly("kuaishou", "taobao");
        assertThat(comparison.platforms().getLast().clauses())
                .isNotEmpty()
                .allMatch(hit -> hit.clause().text().contains("冻结"));
    }

    @Test
    void findsNothingWhereAPlatformDoesNotSpeakOfIt() {
        assertThat(compare("冻结").platforms().getFirst().clauses()).isEmpty();
    }

    @Test
    void takesAnotherNameForTheTerm() {
        var comparison = TermComparison.of(new Term("下架链接", List.of(), List.of("撤链")), edition, DAY);

        assertThat(comparison.platforms().getFirst().clauses())
                .extracting(hit -> hit.clause().id().clause())
                .containsExactly("p1");
    }

    @Test
    void aNoteThatTheSourceIsSilentIsNoProvision() {
        var taobao = compare("申诉").platforms().getLast();

        assertThat(taobao.clauses()).isEmpty();
        assertThat(taobao.gap())
                .hasValueSatisfying(
                        gap -> assertThat(gap.clause().id().clause()).isEqualTo("gap-appeal"));
    }

    @Test
    void aDocumentOffersTheTermsThatItUses() {
        var terms = new DocumentTerms(SampleRuleBook.live(), edition);

        assertThat(terms.most()).extracting(Term::term).containsExactly("冻结");
    }

    private TermComparison compare(String term) {
        return TermComparison.of(new Term(term, List.of(), List.of()), edition, DAY);
    }
}
