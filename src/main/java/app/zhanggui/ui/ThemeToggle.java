package app.zhanggui.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** The switch between light and dark; the browser does it and remembers it. */
@Tag("zg-theme-toggle")
class ThemeToggle extends Component implements HasComponents {

    ThemeToggle() {
        NativeButton button = new NativeButton();
        button.addClassNames("quiet-button", "icon-button", "icon-theme");
        button.setAriaLabel(getTranslation("theme.dark"));
        button.getElement().setAttribute("title", getTranslation("theme.dark"));
        add(button);
    }
}
