package app.zhanggui.ui;

import app.zhanggui.history.ConversationEntry;
import app.zhanggui.history.ConversationId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The conversations of this browser: beside the talk on a wide screen, a drawer on a small one.
 *
 * <p>The browser draws the list ({@code conversations.js}), so that it costs the server nothing between two changes.
 */
@Tag("zg-conversations")
class ConversationList extends Component {

    private static final List<String> WORDS = List.of(
            "title",
            "new",
            "search",
            "none",
            "close",
            "more",
            "rename",
            "export",
            "delete",
            "save",
            "cancel",
            "name",
            "forget",
            "forget.what",
            "forget.confirm",
            "delete.what",
            "delete.confirm",
            "private",
            "failed",
            "today",
            "yesterday",
            "week",
            "earlier");

    private final ConversationShelf shelf;
    private final Opened opened;
    private String search = "";

    /** The conversation that is open on the page. */
    interface Opened {

        /** Its id, where it is kept. */
        Optional<ConversationId> id();

        /** It has another title now. */
        void renamed(String title);

        /** It was deleted. */
        void gone();
    }

    ConversationList(ConversationShelf shelf, Opened opened) {
        this.shelf = shelf;
        this.opened = opened;
        Map<String, String> words =
                WORDS.stream().collect(Collectors.toMap(word -> word, word -> getTranslation("history." + word)));
        getElement().executeJs("this.words = $0", words);
        addListener(ListEvent.class, this::act);
    }

    /** Shows the present conversations. */
    void refresh() {
        List<Entry> entries = shelf.list(search).stream().map(Entry::of).toList();
        boolean any = !entries.isEmpty() || !search.isEmpty();
        String current = opened.id().map(ConversationId::text).orElse("");
        getElement().executeJs("this.model = {entries: $0, current: $1, any: $2}", entries, current, any);
    }

    private void act(ListEvent event) {
        Optional<ConversationId> id = ConversationId.of(event.id());
        boolean done =
                switch (event.action()) {
                    case "search" -> search(event.text());
                    case "rename" ->
                        id.filter(found -> rename(found, event.text())).isPresent();
                    case "delete" -> id.filter(this::delete).isPresent();
                    case "export" -> id.filter(this::export).isPresent();
                    case "forget" -> forget();
                    default -> false;
                };
        if (!done) {
            getElement().executeJs("this.failed()");
        }
        refresh();
    }

    private boolean search(String text) {
        search = text.strip();
        return true;
    }

    private boolean rename(ConversationId id, String title) {
        boolean renamed = shelf.rename(id, title);
        if (renamed && opened.id().filter(id::equals).isPresent()) {
            shelf.find(id).ifPresent(found -> opened.renamed(found.title()));
        }
        return renamed;
    }

    private boolean delete(ConversationId id) {
        boolean deleted = shelf.delete(id);
        if (deleted && opened.id().filter(id::equals).isPresent()) {
            opened.gone();
        }
        return deleted;
    }

    private boolean export(ConversationId id) {
        return shelf.find(id)
                .map(found -> getElement()
                        .executeJs(
                                "this.save($0, $1)",
                                found.title(),
                                ConversationMarkdown.of(found, key -> getTranslation(key))))
                .isPresent();
    }

    private boolean forget() {
        boolean forgotten = shelf.forget();
        if (forgotten) {
            opened.gone();
        }
        return forgotten;
    }

    /** A conversation as the browser draws it. */
    record Entry(String id, String title, long usedAt) {

        static Entry of(ConversationEntry entry) {
            return new Entry(entry.id().text(), entry.title(), entry.usedAt().toEpochMilli());
        }
    }

    /** Something was done in the list. */
    @DomEvent("conversation")
    public static class ListEvent extends ComponentEvent<ConversationList> {

        private final String action;
        private final String id;
        private final String text;

        /**
         * Made from the browser's event.
         *
         * @param source the list
         * @param fromClient whether it comes from the browser
         * @param action what to do
         * @param id the conversation's id, may be empty
         * @param text the text typed, may be empty
         */
        public ListEvent(
                ConversationList source,
                boolean fromClient,
                @EventData("event.detail.action") String action,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.action = action;
            this.id = id;
            this.text = text;
        }

        String action() {
            return action;
        }

        String id() {
            return id;
        }

        String text() {
            return text;
        }
    }
}
