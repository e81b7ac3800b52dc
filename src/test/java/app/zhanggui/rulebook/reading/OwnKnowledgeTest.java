package app.zhanggui.rulebook.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OwnKnowledgeTest {

    private final Loaded loaded = new Knowledge(new KnowledgeFolder(Path.of("knowledge"))).load();

    @Test
    void everyFileOfTheProjectsOwnFolderLoadsWithoutAProblem() {
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.ruleBook().documents()).isNotEmpty();
        assertThat(loaded.ruleBook().glossary().platforms()).isNotEmpty();
    }

    @Test
    void everyClauseHasTextAndNoMarkup() {
        assertThat(loaded.ruleBook().documents())
                .flatMap(document -> document.walk().toList())
                .allMatch(clause ->
                        clause.kind() == ClauseKind.SECTION || !clause.text().isBlank())
                .extracting(Clause::text)
                .noneMatch(text -> text.contains("{#") || text.contains("**") || text.contains("问法"));
    }

    @Test
    void numbersOfADocumentAreUniqueWhereTheyAreShown() {
        loaded.ruleBook().documents().forEach(document -> assertThat(document.walk()
                        .filter(clause -> !clause.number().isEmpty())
                        .map(Clause::number))
                .doesNotHaveDuplicates());
    }
}
