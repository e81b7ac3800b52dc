package app.zhanggui.ui;

import app.zhanggui.history.ShownReply;
import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Draws what an answer was computed by. The calculators do; they stand on this package. */
public interface ComputedPictures {

    /**
     * The picture of the calculation behind a reply.
     *
     * @param reply the reply
     * @param ruleBook the rule book in service
     * @param id begins the ids in the markup; unique on the page
     * @return empty where nothing was computed, or where the rule book is another one than that which answered: its
     *     picture might say something else than the reply
     */
    Optional<Component> of(ShownReply reply, RuleBook ruleBook, String id);
}
