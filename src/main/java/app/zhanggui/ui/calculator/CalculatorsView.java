package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Wording;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.ui.GlossaryNames;
import app.zhanggui.ui.InterfaceLanguage;
import app.zhanggui.ui.MainLayout;
import app.zhanggui.ui.PlatformName;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Lists the calculators by platform, each with whom it is for and what it counts. */
@Route(value = "calculators", layout = MainLayout.class)
class CalculatorsView extends Div implements HasDynamicTitle {

    private final CalculationWords words;
    private final LocalDate today;

    CalculatorsView(Editions editions, Wording wording, I18NProvider translations, Clock clock) {
        words = new CalculationWords(wording, translations, getLocale());
        today = LocalDate.now(clock);
        addClassName("calculators-view");
        Paragraph what = new Paragraph(words.say("calculators.what"));
        what.addClassName("rules-what");
        add(new H1(words.say("nav.calculators")), what);
        RuleBook ruleBook = editions.current().ruleBook();
        List<RuleSet> ruleSets = ruleBook.ruleSets();
        ruleSets.stream().map(RuleSet::platform).distinct().forEach(platform -> add(section(ruleBook, platform)));
        if (ruleSets.isEmpty()) {
            add(new Paragraph(words.say("calculators.none")));
        }
    }

    private Section section(RuleBook ruleBook, String platform) {
        InterfaceLanguage language = InterfaceLanguage.of(words.language());
        GlossaryNames names = new GlossaryNames(ruleBook.glossary(), language);
        UnorderedList cards = new UnorderedList();
        cards.addClassName("calculator-cards");
        ruleBook.ruleSets().stream()
                .filter(ruleSet -> ruleSet.platform().equals(platform))
                .forEach(ruleSet -> cards.add(new ListItem(card(ruleSet, names))));
        String name = PlatformName.of(ruleBook.platform(platform), language);
        return new Section(new H2(name), cards);
    }

    private RouterLink card(RuleSet ruleSet, GlossaryNames names) {
        RuleSetVersion version = ruleSet.nearest(today);
        Span title = span("calculator-card-title", words.name(ruleSet.title()));
        Span audience = span(
                "calculator-card-audience",
                words.say("document.audience", names.roles(ruleSet.audience(), words.say("list.separator"))));
        Span counts = span(
                "calculator-card-counts",
                words.list(version.tracks().stream()
                        .map(track -> words.name(track.label()))
                        .toList()));
        Span period =
                span("calculator-card-period", words.period(version.tracks().getFirst()));
        RouterLink link =
                new RouterLink(CalculatorView.class, new RouteParameters(CalculatorView.RULE_SET, ruleSet.id()));
        link.addClassName("calculator-card");
        link.add(title, audience, counts, period);
        return link;
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.calculators");
    }
}
