package app.zhanggui.ui;

import app.zhanggui.history.Turn;
import app.zhanggui.question.Question;
import app.zhanggui.rulebook.Platform;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The box in which a question is typed.
 *
 * <p>Keys, counting and the draft are the browser's part ({@code ask-box.js}); the server only hears a question that
 * is asked.
 */
@Tag("zg-ask-box")
class AskBox extends Component implements HasComponents {

    private static final String TEXT = "question-text";

    /**
     * Makes the box, empty.
     *
     * @param platforms those that a question can be limited to
     * @param restart forgets the conversation
     */
    AskBox(List<Platform> platforms, Runnable restart) {
        NativeLabel label = new NativeLabel(getTranslation("ask.label"));
        label.setFor(TEXT);
        label.addClassName("visually-hidden");
        NativeButton send = new NativeButton(getTranslation("ask.send"));
        send.addClassName("send");
        send.getElement().setAttribute("disabled", true);
        Span counter = new Span();
        counter.addClassName("counter");
        counter.getElement().setAttribute("role", "status");
        NativeButton again = new NativeButton("", click -> restart.run());
        again.addClassNames("text-button", "restart");
        again.getElement().setAttribute("title", getTranslation("ask.new"));
        again.add(new Span(getTranslation("ask.new")));
        NativeButton history = new NativeButton();
        history.addClassNames("icon-button", "icon-history", "open-history");
        history.setAriaLabel(getTranslation("history.title"));
        history.getElement().setAttribute("data-history", true).setAttribute("title", getTranslation("history.title"));
        Div row = new Div(platformChoice(platforms), counter, history, again, send);
        row.addClassName("ask-row");
        getElement()
                .setAttribute("limit", String.valueOf(Question.MAX_LENGTH))
                .setAttribute("left", getTranslation("ask.left"))
                .setAttribute("over", getTranslation("ask.over"))
                .setAttribute("restored", getTranslation("ask.restored"))
                .setAttribute("suggestions", getTranslation("ask.suggestions"));
        add(label, text(), row);
    }

    private HtmlContainer text() {
        HtmlContainer text = new HtmlContainer("textarea");
        text.setId(TEXT);
        text.getElement()
                .setAttribute("rows", "1")
                .setAttribute("placeholder", getTranslation("ask.placeholder"))
                .setAttribute("enterkeyhint", "send")
                .setAttribute("autocomplete", "off");
        return text;
    }

    private HtmlContainer platformChoice(List<Platform> platforms) {
        HtmlContainer legend = new HtmlContainer("legend");
        legend.getElement().setText(getTranslation("ask.platform"));
        legend.addClassName("visually-hidden");
        HtmlContainer choice = new HtmlContainer("fieldset");
        choice.addClassName("segments");
        choice.add(legend, segment("", getTranslation("ask.all")));
        InterfaceLanguage language = InterfaceLanguage.of(getLocale());
        platforms.forEach(platform -> choice.add(segment(platform.slug(), PlatformName.of(platform, language))));
        // With one platform there is nothing to choose.
        choice.setVisible(platforms.size() > 1);
        return choice;
    }

    private static NativeLabel segment(String slug, String name) {
        Input radio = new Input();
        radio.setType("radio");
        radio.getElement().setAttribute("name", "platform").setAttribute("value", slug);
        if (slug.isEmpty()) {
            radio.getElement().setAttribute("checked", true);
        }
        NativeLabel label = new NativeLabel();
        label.addClassName("segment");
        label.add(radio, new Span(name));
        return label;
    }

    /** Tells the browser that the question has its answer: the draft may go. */
    void settled(Turn turn) {
        getElement().executeJs("this.settled && this.settled($0)", turn.id().text());
    }

    /** Scrolls to the newest question. */
    void showLast() {
        getElement().executeJs("this.showLast && this.showLast()");
    }

    /** Puts the cursor into the box. */
    void focus() {
        getElement().executeJs("this.querySelector('textarea').focus()");
    }

    /** Adds a listener for questions. */
    void addAskListener(ComponentEventListener<AskEvent> listener) {
        addListener(AskEvent.class, listener);
    }

    /** Adds what completes a text that is being typed. */
    void addSuggestListener(Function<SuggestEvent, List<String>> completion) {
        addListener(SuggestEvent.class, event -> getElement()
                .executeJs("this.suggested($0, $1)", completion.apply(event), event.number()));
    }

    /** Adds a listener for answers that nobody waits for any more. */
    void addStopListener(ComponentEventListener<StopEvent> listener) {
        addListener(StopEvent.class, listener);
    }

    private static Optional<String> chosen(String platform) {
        return Optional.of(platform).filter(slug -> !slug.isEmpty());
    }

    /** A question was sent. */
    @DomEvent("ask")
    public static class AskEvent extends ComponentEvent<AskBox> {

        private final String text;
        private final String platform;

        /**
         * Made from the browser's event.
         *
         * @param source the box
         * @param fromClient whether it comes from the browser
         * @param text the text as typed
         * @param platform the chosen slug, empty for all
         */
        public AskEvent(
                AskBox source,
                boolean fromClient,
                @EventData("event.detail.text") String text,
                @EventData("event.detail.platform") String platform) {
            super(source, fromClient);
            this.text = text;
            this.platform = platform;
        }

        String text() {
            return text;
        }

        Optional<String> platform() {
            return chosen(platform);
        }
    }

    /** A text is being typed. */
    @DomEvent("suggest")
    public static class SuggestEvent extends ComponentEvent<AskBox> {

        private final String text;
        private final String platform;
        private final int number;

        /**
         * Made from the browser's event.
         *
         * @param source the box
         * @param fromClient whether it comes from the browser
         * @param text the text so far
         * @param platform the chosen slug, empty for all
         * @param number goes back with what completes it
         */
        public SuggestEvent(
                AskBox source,
                boolean fromClient,
                @EventData("event.detail.text") String text,
                @EventData("event.detail.platform") String platform,
                @EventData("event.detail.number") int number) {
            super(source, fromClient);
            this.text = text;
            this.platform = platform;
            this.number = number;
        }

        String text() {
            return text;
        }

        Optional<String> platform() {
            return chosen(platform);
        }

        int number() {
            return number;
        }
    }

    /** Nobody waited for the answer of a turn. */
    @DomEvent("stop")
    public static class StopEvent extends ComponentEvent<AskBox> {

        private final String turn;

        /**
         * Made from the browser's event.
         *
         * @param source the box
         * @param fromClient whether it comes from the browser
         * @param turn the id of the turn
         */
        public StopEvent(AskBox source, boolean fromClient, @EventData("event.detail.turn") String turn) {
            super(source, fromClient);
            this.turn = turn;
        }

        String turn() {
            return turn;
        }
    }
}
