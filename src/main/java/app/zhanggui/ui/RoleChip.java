package app.zhanggui.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** Whom the question concerns; another role, or none, asks it again. */
class RoleChip extends NativeLabel {

    /**
     * Shows the role.
     *
     * @param role the role by its name in the documents
     * @param names names the roles that may be chosen
     * @param chosen hears the role that is chosen instead, empty for none
     */
    RoleChip(String role, GlossaryNames names, Consumer<String> chosen) {
        addClassNames("chip", "choice");
        HtmlContainer choice = new HtmlContainer("select");
        addOption(choice, "", getTranslation("understood.noRole"), role);
        names.roles().forEach(each -> addOption(choice, each, names.role(each), role));
        choice.getElement()
                .addEventListener("change", event -> {
                    String value = event.getEventData().get("element.value").asString();
                    if (!value.equals(role) && (value.isEmpty() || names.roles().contains(value))) {
                        chosen.accept(value);
                    }
                })
                .addEventData("element.value");
        add(new Span(getTranslation("understood.role")), choice);
    }

    private static void addOption(HtmlContainer choice, String value, String name, String present) {
        Element option = new Element("option").setAttribute("value", value).setText(name);
        if (value.equals(present)) {
            option.setAttribute("selected", true);
        }
        choice.getElement().appendChild(option);
    }
}
