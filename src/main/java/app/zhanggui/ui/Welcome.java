package app.zhanggui.ui;

import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;

/** The calm start: what this is and whom it serves. */
class Welcome extends Div {

    Welcome(RuleBook ruleBook) {
        addClassName("welcome");
        InterfaceLanguage language = InterfaceLanguage.of(getLocale());
        String platforms = ruleBook.coveredPlatforms().stream()
                .map(slug -> PlatformName.of(ruleBook.platform(slug), language))
                .collect(Collectors.joining(getTranslation("list.separator")));
        Paragraph what = new Paragraph(getTranslation("welcome.what", platforms));
        what.addClassName("welcome-what");
        add(new H1(getTranslation("welcome.title")), what);
    }
}
