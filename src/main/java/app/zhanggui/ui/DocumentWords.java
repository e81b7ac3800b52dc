package app.zhanggui.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Stream;

/** Words of the rule documents, which stay in their own language whatever language the interface speaks. */
public final class DocumentWords {

    private DocumentWords() {}

    /** Tells browsers and screen readers that the words are Chinese, where they are. */
    public static void mark(Component... components) {
        Stream.of(components)
                .map(Component::getElement)
                .filter(element -> element.getTextRecursively().codePoints().anyMatch(Character::isIdeographic))
                .forEach(element -> element.setAttribute("lang", InterfaceLanguage.CHINESE.tag()));
    }
}
