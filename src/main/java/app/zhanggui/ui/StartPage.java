package app.zhanggui.ui;

import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is seen before the first question: a welcome above the ask box, questions to start with below it. */
class StartPage {

    private final RuleBook ruleBook;
    private final Consumer<String> ask;
    private @Nullable Welcome welcome;
    private @Nullable ExampleQuestions examples;

    StartPage(RuleBook ruleBook, Consumer<String> ask) {
        this.ruleBook = ruleBook;
        this.ask = ask;
    }

    /** Puts it around what stands in there, or takes it away: a conversation has no use for it. */
    void show(Div talk, boolean shown) {
        if (shown && welcome == null) {
            welcome = new Welcome(ruleBook);
            examples = new ExampleQuestions(ruleBook, ask);
            talk.addComponentAsFirst(welcome);
            talk.add(examples);
        } else if (!shown && welcome != null && examples != null) {
            talk.remove(welcome, examples);
            welcome = null;
            examples = null;
        }
    }
}
