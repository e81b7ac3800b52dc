package app.zhanggui.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;

/** The button that shows the interface in the other language and remembers the choice in the browser. */
class LanguageSwitch extends NativeButton {

    LanguageSwitch() {
        InterfaceLanguage other = InterfaceLanguage.of(getLocale()).other();
        addClassName("quiet-button");
        setText(getTranslation("language.other"));
        getElement().setAttribute("lang", other.tag());
        addClickListener(click -> switchTo(other));
    }

    private void switchTo(InterfaceLanguage language) {
        UI ui = UI.getCurrent();
        ui.getSession().setLocale(language.locale());
        ui.setLocale(language.locale());
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $1; document.cookie ="
                                + " $0 + '=' + $1 + '; path=/; max-age=31536000; SameSite=Lax'",
                        InterfaceLanguage.COOKIE,
                        language.tag());
        ui.refreshCurrentRoute(true);
    }
}
