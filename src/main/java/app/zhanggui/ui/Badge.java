package app.zhanggui.ui;

import app.zhanggui.rulebook.Authority;
import app.zhanggui.rulebook.DocumentKind;
import com.vaadin.flow.component.html.Span;

/** A small framed word about a document: how close it is to the platform, or what kind of text it is. */
class Badge extends Span {

    Badge(Authority authority) {
        this("authority." + authority.slug(), authority.slug());
    }

    Badge(DocumentKind kind) {
        this("kind." + kind.slug(), "plain");
    }

    private Badge(String key, String look) {
        setText(getTranslation(key));
        addClassNames("badge", look);
    }
}
