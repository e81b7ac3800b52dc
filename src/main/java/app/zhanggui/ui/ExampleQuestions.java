package app.zhanggui.ui;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Questions that the documents can answer, a few for each platform; choosing one asks it. */
class ExampleQuestions extends Section {

    private static final int EACH = 3;

    ExampleQuestions(RuleBook ruleBook, Consumer<String> ask) {
        addClassName("examples");
        setAriaLabel(getTranslation("examples.label"));
        InterfaceLanguage language = InterfaceLanguage.of(getLocale());
        ruleBook.coveredPlatforms().stream().limit(EACH).forEach(slug -> {
            String name = PlatformName.of(ruleBook.platform(slug), language);
            Div group = new Div(
                    new H2(name), new QuestionChips("examples.label", "examples-list", of(slug, ruleBook), ask));
            group.addClassName("examples-platform");
            add(group);
        });
    }

    private List<String> of(String slug, RuleBook ruleBook) {
        String chosen = getTranslation("examples." + slug);
        return chosen.startsWith("!") ? fromDocuments(slug, ruleBook) : Arrays.asList(chosen.split("\\s*\\|\\s*"));
    }

    /** For a knowledge folder that we do not know: how its own clauses say that people ask. */
    private static List<String> fromDocuments(String slug, RuleBook ruleBook) {
        return ruleBook.documents().stream()
                .filter(document -> document.platform().equals(slug))
                .flatMap(ExampleQuestions::asked)
                .limit(EACH)
                .toList();
    }

    private static Stream<String> asked(RuleDocument document) {
        return document.walk()
                .filter(clause -> clause.kind() != ClauseKind.GAP && clause.kind() != ClauseKind.SECTION)
                .map(Clause::askedAs)
                .flatMap(asked -> asked.stream().limit(1));
    }
}
