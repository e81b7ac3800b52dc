package app.zhanggui.ui;

import app.zhanggui.history.Turn;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Says below an earlier answer that the rule book has changed since, and offers to ask once more. */
class ChangedSince extends Div {

    /** Where the platforms' rules count their days. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    ChangedSince(RuleBookChange change, Turn turn, TurnListener listener) {
        addClassName("changed-since");
        LocalDate day = LocalDate.ofInstant(turn.askedAt(), ZONE);
        String key = "changed." + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Span what = new Span(getTranslation(key, Days.of(day, Words.of(this))));
        NativeButton again = new NativeButton(getTranslation("changed.again"), click -> listener.ask(turn.asked()));
        again.addClassName("text-button");
        again.getElement().setAttribute(QuestionChips.ASKS, turn.asked().text());
        add(what, again);
    }
}
