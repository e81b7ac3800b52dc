package app.zhanggui.ui;

import app.zhanggui.history.Turn;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The platform as it was understood; another one asks the question again for that one. */
class PlatformChip extends NativeLabel {

    PlatformChip(Turn.Asked asked, List<String> understood, RuleBook ruleBook, Consumer<Turn.Asked> ask) {
        addClassNames("chip", "choice");
        HtmlContainer choice = new HtmlContainer("select");
        addOption(choice, "", getTranslation(understood.isEmpty() ? "understood.noPlatform" : "ask.all"));
        InterfaceLanguage language = InterfaceLanguage.of(getLocale());
        Stream.concat(understood.stream(), ruleBook.coveredPlatforms().stream())
                .distinct()
                .forEach(slug -> addOption(choice, slug, PlatformName.of(ruleBook.platform(slug), language)));
        if (understood.size() > 1) {
            addOption(choice, "several", several(understood, ruleBook, language));
        }
        String present = understood.size() > 1
                ? "several"
                : understood.stream().findFirst().orElse("");
        choice.getElement()
                .getChildren()
                .filter(option -> option.getAttribute("value").equals(present))
                .forEach(option -> option.setAttribute("selected", true));
        choice.getElement()
                .addEventListener("change", event -> {
                    String slug = event.getEventData().get("element.value").asString();
                    change(asked, understood, slug, ruleBook).ifPresent(ask);
                })
                .addEventData("element.value");
        add(new Span(getTranslation("understood.platform")), choice);
    }

    private static void addOption(HtmlContainer choice, String slug, String name) {
        Element option = new Element("option").setAttribute("value", slug).setText(name);
        choice.getElement().appendChild(option);
    }

    private String several(List<String> understood, RuleBook ruleBook, InterfaceLanguage language) {
        return String.join(
                getTranslation("list.separator"),
                understood.stream()
                        .map(slug -> PlatformName.of(ruleBook.platform(slug), language))
                        .toList());
    }

    /** The question for another platform; empty where the choice is none. */
    static Optional<Turn.Asked> change(Turn.Asked asked, List<String> understood, String slug, RuleBook ruleBook) {
        if (!slug.isEmpty() && !ruleBook.coveredPlatforms().contains(slug)) {
            return Optional.empty();
        }
        Optional<Platform> to =
                Optional.of(slug).filter(text -> !text.isEmpty()).map(ruleBook::platform);
        String text = asked.text();
        for (String before : understood) {
            text = PlatformInText.replace(text, ruleBook.platform(before), to);
        }
        return text.isBlank() ? Optional.empty() : Optional.of(asked.with(text, to.map(Platform::slug)));
    }
}
