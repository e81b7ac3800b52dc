package app.zhanggui.ui.calculator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Says what was done and takes it back; stays until something else is done or it is put away. */
class UndoToast extends Div {

    private final Span said = new Span();
    private final NativeButton undo;

    UndoToast(CalculationWords words, Runnable undone) {
        addClassName("toast");
        Div text = new Div(said);
        text.getElement().setAttribute("role", "status");
        undo = new NativeButton(words.say("undo"), click -> undone.run());
        undo.addClassName("toast-undo");
        NativeButton close = new NativeButton("", click -> hide());
        close.addClassNames("icon-button", "icon-close");
        close.setAriaLabel(words.say("undo.close"));
        add(text, undo, close);
        hide();
    }

    /** Shows what was done. */
    void show(String text) {
        said.setText(text);
        setClassName("shown", true);
        undo.setEnabled(true);
    }

    /** Puts it away. */
    void hide() {
        said.setText("");
        setClassName("shown", false);
        undo.setEnabled(false);
    }
}
