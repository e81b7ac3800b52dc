package app.zhanggui.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** A button that copies a text; the browser does it and says so. */
@Tag("zg-copy-button")
public class CopyButton extends Component implements HasComponents {

    private final NativeButton button = new NativeButton();

    /** Makes the button; {@code labelKey} is the key of its word. */
    public CopyButton(String labelKey) {
        button.setText(getTranslation(labelKey));
        button.addClassName("text-button");
        getElement().setAttribute("done", getTranslation("copy.done"));
        getElement().setAttribute("failed", getTranslation("copy.failed"));
        add(button);
    }

    /** Sets what is copied. */
    public void setCopied(String text) {
        getElement().setProperty("text", text);
    }

    /** The text that would be copied. */
    public String copied() {
        return getElement().getProperty("text", "");
    }
}
