package app.zhanggui.ui;

import app.zhanggui.history.ShownCitation;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.function.IntConsumer;

/** The clauses on which an answer rests, one card each. */
public class CitationList extends OrderedList {

    private final List<CitationCard> cards;

    /**
     * Lists the citations.
     *
     * @param citations in the order of their numbers
     * @param open opens the citation of that number
     */
    public CitationList(List<ShownCitation> citations, IntConsumer open) {
        addClassName("citations");
        cards = citations.stream()
                .map(citation -> new CitationCard(citation, open))
                .toList();
        cards.forEach(card -> add(new ListItem(card)));
    }

    /** Shows which citation is open; 0 for none. */
    public void setOpen(int number) {
        cards.forEach(card -> card.setOpen(number));
    }
}
