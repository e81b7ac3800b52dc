package app.zhanggui.ui;

import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;

/** Lists the documents of the rule library. */
@Route(value = "rules", layout = MainLayout.class)
class RulesView extends Div implements HasDynamicTitle {

    RulesView(Editions editions, Clock clock) {
        addClassName("rules-view");
        RuleBook ruleBook = editions.current().ruleBook();
        Paragraph what = new Paragraph(getTranslation("rules.what"));
        what.addClassName("rules-what");
        add(new H1(getTranslation("nav.rules")), what, new DocumentList(ruleBook, LocalDate.now(clock)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.rules");
    }
}
