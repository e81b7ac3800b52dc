package app.zhanggui.ui;

import app.zhanggui.history.Turn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.Location;

/** The address of a conversation: {@code /c/…} for one that is kept, the question itself for one that is not. */
final class ConversationAddress {

    /** The first part of a kept conversation's address. */
    static final String FIRST = "c";

    /** The name of the part that is its id. */
    static final String ID = "conversation";

    private ConversationAddress() {}

    /**
     * Shows the address of the conversation.
     *
     * @param asked the question that was asked last
     * @param replace whether going back leads to where one was before the present address
     */
    static void show(OpenConversation conversation, Turn.Asked asked, boolean replace) {
        History history = UI.getCurrent().getPage().getHistory();
        if (conversation.kept()) {
            Location address = new Location(FIRST + "/" + conversation.id().text());
            if (replace) {
                history.replaceState(null, address, false);
            } else {
                history.pushState(null, address, false);
            }
        } else if (conversation.turns().size() == 1) {
            // A question that leans on the ones before it would mean something else when opened alone.
            history.replaceState(null, new Location("", AskedInAddress.parameters(asked)), false);
        }
    }
}
