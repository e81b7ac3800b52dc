package app.zhanggui.ui;

import app.zhanggui.insight.Feedback;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;

/** A few words that a reader may add; the server hears them when they are sent ({@code note-box.js}). */
@Tag("zg-note")
class NoteBox extends Component implements HasComponents {

    /**
     * Makes the box.
     *
     * @param key the key of its label
     * @param text what it holds at first
     * @param listener hears the words
     */
    NoteBox(String key, String text, ComponentEventListener<NoteEvent> listener) {
        HtmlContainer field = new HtmlContainer("textarea");
        field.getElement()
                .setAttribute("rows", "2")
                .setAttribute("maxlength", String.valueOf(Feedback.LONGEST_NOTE))
                .setText(text);
        NativeLabel label = new NativeLabel(getTranslation(key));
        label.add(field);
        NativeButton send = new NativeButton(getTranslation("note.send"));
        send.addClassName("secondary-button");
        add(label, send);
        addListener(NoteEvent.class, listener);
    }

    /** The words were sent. */
    @DomEvent("note")
    public static class NoteEvent extends ComponentEvent<NoteBox> {

        private final String text;

        /**
         * Made from the browser's event.
         *
         * @param source the box
         * @param fromClient whether it comes from the browser
         * @param text the words
         */
        public NoteEvent(NoteBox source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
