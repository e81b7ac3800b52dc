package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Wording;
import app.zhanggui.penalty.draft.CaseAddress;
import app.zhanggui.penalty.draft.CaseDraft;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.ui.CleanMarkdown;
import app.zhanggui.ui.EvidencePanel;
import app.zhanggui.ui.MainLayout;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Calculates with one rule set: events on one side, the picture beside them, the words below. */
@Route(value = "calculators/:ruleSet", layout = MainLayout.class)
class CalculatorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String RULE_SET = "ruleSet";

    private final RuleBook ruleBook;
    private final CalculationWords words;
    private final EvidencePanel evidence;
    private final LocalDate today;
    private final Div page = new Div();
    private String title = "";

    CalculatorView(Editions editions, CleanMarkdown markdown, Wording wording, I18NProvider translations, Clock clock) {
        ruleBook = editions.current().ruleBook();
        words = new CalculationWords(wording, translations, getLocale());
        today = LocalDate.now(clock);
        evidence = new EvidencePanel(markdown, () -> editions.current().ruleBook());
        addClassNames("calculator-view", "evidence-host");
        page.addClassName("calculator");
        add(page, evidence);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(RULE_SET).orElse("");
        Optional<RuleSet> ruleSet = ruleBook.ruleSet(id);
        if (ruleSet.isEmpty()) {
            event.rerouteToError(NotFoundException.class, id);
            return;
        }
        CaseAddress.Read read = CaseAddress.read(
                ruleSet.get(), event.getLocation().getQueryParameters().getParameters());
        page.removeAll();
        page.add(new CalculatorHead(ruleSet.get(), ruleBook, today, words));
        Optional<CaseDraft> typed = event.getTrigger() == NavigationTrigger.REFRESH_ROUTE
                ? Typed.in(event.getUI(), id).map(Typed::draft)
                : Optional.empty();
        title = words.name(ruleSet.get().title());
        CalculatorDesk desk = new CalculatorDesk(
                new Setting(ruleSet.get(), ruleBook, today, words),
                typed.orElse(read.draft()),
                evidence::open,
                draft -> keep(event.getUI(), id, draft));
        AddressNotes notes = new AddressNotes(read, words);
        page.add(notes, desk);
        evidence.close();
    }

    private static void keep(UI ui, String id, CaseDraft draft) {
        ComponentUtil.setData(ui, Typed.class, new Typed(id, draft));
        ui.getPage()
                .getHistory()
                .replaceState(
                        null, new Location("calculators/" + id, new QueryParameters(CaseAddress.parameters(draft))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.calculator", title);
    }

    /** What was typed last in this tab: the same page in another language is another view, which begins with it. */
    private record Typed(String ruleSet, CaseDraft draft) {

        static Optional<Typed> in(UI ui, String ruleSet) {
            return Optional.ofNullable(ComponentUtil.getData(ui, Typed.class))
                    .filter(typed -> typed.ruleSet.equals(ruleSet));
        }
    }
}
