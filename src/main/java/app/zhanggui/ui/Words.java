package app.zhanggui.ui;

import com.vaadin.flow.component.Component;

/** Our own words in the language of a reader. */
@FunctionalInterface
interface Words {

    /** The words of that key with the arguments in their places. */
    String of(String key, Object... arguments);

    /** The words in the language of the component. */
    static Words of(Component component) {
        return component::getTranslation;
    }
}
