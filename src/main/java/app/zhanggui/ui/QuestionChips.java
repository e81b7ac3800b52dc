package app.zhanggui.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** Questions to choose from; choosing one asks it. */
class QuestionChips extends UnorderedList {

    /** By this attribute the browser shows a question as being worked on before the server has heard of it. */
    static final String ASKS = "data-ask";

    /**
     * Shows the questions.
     *
     * @param label the key of the list's name for screen readers
     * @param className the look
     * @param questions what may be asked
     * @param ask asks one
     */
    QuestionChips(String label, String className, List<String> questions, Consumer<String> ask) {
        addClassNames("questions", className);
        getElement().setAttribute("aria-label", getTranslation(label));
        questions.stream()
                .map(question -> button(question, ask))
                .map(ListItem::new)
                .forEach(this::add);
        setVisible(!questions.isEmpty());
    }

    private static NativeButton button(String question, Consumer<String> ask) {
        NativeButton button = new NativeButton(question, click -> ask.accept(question));
        button.getElement().setAttribute(ASKS, question);
        return button;
    }
}
