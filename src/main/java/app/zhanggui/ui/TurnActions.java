package app.zhanggui.ui;

import app.zhanggui.history.ShownReply;
import app.zhanggui.history.Turn;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;

/** What can be done with an answer: copy it in two forms, link to it, print it, say whether it helped. */
class TurnActions extends Div {

    TurnActions(Turn turn, ShownReply reply, Remarks remarks) {
        addClassName("turn-actions");
        Div row = new Div(copy("answer.copy", CopiedAnswer.of(reply)));
        row.addClassName("actions");
        row.add(copy("answer.copyMarkdown", ConversationMarkdown.of(reply, key -> getTranslation(key))));
        if (reply.understood().carriedOver().isEmpty()) {
            // A question that leans on the ones before it would mean something else when opened alone.
            CopyButton link = copy("answer.copyLink", address(turn));
            link.getElement().setAttribute("address", true);
            row.add(link);
        }
        NativeButton print = new NativeButton(getTranslation("answer.print"));
        print.addClassNames("text-button", "print");
        print.getElement().setAttribute("data-print", true);
        row.add(print);
        Div below = new Div();
        new FeedbackBar(turn, reply, remarks).addTo(row, below);
        add(row, below);
    }

    private static CopyButton copy(String key, String text) {
        CopyButton copy = new CopyButton(key);
        copy.setCopied(text);
        return copy;
    }

    private static String address(Turn turn) {
        return "/" + new Location("", AskedInAddress.parameters(turn.asked())).getPathWithQueryParameters();
    }
}
