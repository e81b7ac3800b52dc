package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.answer.evidence.KnownClauses;
import app.zhanggui.answer.evidence.Samples;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.retrieval.ClauseIndex;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.Authority;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.DocumentKind;
import app.zhanggui.rulebook.Glossary;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.Source;
import app.zhanggui.rulebook.ValidityPeriod;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationTest {

    private static final String OTHER_SENTENCES = "双方应当按照约定履行各自的义务，不得擅自变更或者解除。".repeat(10);

    @TempDir
    private Path dataFolder;

    @Test
    void ofALongClauseTheSentenceThatFitsIsQuoted() {
        String wanted = "预付款没有用完的，商家应当在收到请求后退还余额。";
        Quotation quotation = quote(Samples.item("long", OTHER_SENTENCES + wanted + OTHER_SENTENCES));

        assertThat(quotation.quotedText()).isEqualTo(wanted);
        assertThat(quotation.passage()).hasSizeGreaterThan(wanted.length());
    }

    @Test
    void aShortClauseIsQuotedWhole() {
        String text = "预付款应当退还。其他费用不退。";
        assertThat(quote(Samples.item("short", text)).quotedText()).isEqualTo(text);
    }

    @Test
    void aListIsQuotedWhole() {
        Clause list = Samples.section("list", Samples.item("one", OTHER_SENTENCES), Samples.item("two", "预付款应当退还。"));
        assertThat(quote(list).quotedText()).contains(OTHER_SENTENCES).endsWith("预付款应当退还。");
    }

    private Quotation quote(Clause clause) {
        RuleDocument document = new RuleDocument(
                "sample",
                "sample.md",
                "样本",
                "law",
                List.of(),
                DocumentKind.RULE,
                Authority.OFFICIAL,
                ValidityPeriod.OPEN,
                Source.UNKNOWN,
                Optional.empty(),
                List.of(clause),
                "fingerprint");
        try (Editions editions = new Editions(dataFolder)) {
            ClauseIndex index = editions.publish(new RuleBook("1", List.of(document), Glossary.EMPTY))
                    .index();
            return Quotation.of(
                    new WeighedClause(document, clause, 1, 1, new KnownClauses()), Samples.question("预付款余额退还"), index);
        }
    }
}
