package app.zhanggui.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.function.IntConsumer;

/** The small tile behind a statement that opens the clause it rests on. */
public class CitationMarker extends NativeButton {

    private final int number;

    /**
     * Makes the tile, not open.
     *
     * @param number the citation's number
     * @param open opens the citation of that number
     */
    public CitationMarker(int number, IntConsumer open) {
        super(String.valueOf(number));
        this.number = number;
        addClassName("marker");
        getElement().setAttribute("data-number", String.valueOf(number));
        setAriaLabel(getTranslation("citation.open", number));
        addClickListener(click -> open.accept(number));
        setOpen(0);
    }

    /** Shows which citation is open; 0 for none. */
    public void setOpen(int open) {
        getElement().setAttribute("aria-expanded", String.valueOf(open == number));
    }
}
