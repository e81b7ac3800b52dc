package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.draft.CaseAddress;
import app.zhanggui.penalty.draft.CaseDraft;
import app.zhanggui.ui.CopyButton;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;

/** Takes the result elsewhere: as text with its sources, as a table, as dates for a calendar, on paper, as a link. */
class ExportBar extends Div {

    ExportBar(Result result, CaseDraft draft) {
        CalculationWords words = result.words();
        addClassName("export-bar");
        CopyButton text = new CopyButton("answer.copy");
        text.setCopied(new CalculationText(result).toString());
        // With its day, so that the link says tomorrow what it says today.
        CaseDraft dated = draft.withAsOf(result.calculation().input().asOf().toString());
        String page = "/calculators/" + result.ruleSet().id();
        QueryParameters parameters = new QueryParameters(CaseAddress.parameters(dated));
        CopyButton link = new CopyButton("export.link");
        link.setCopied(page + "?" + parameters.getQueryString());
        link.getElement().setAttribute("address", true);
        add(text, link);
        String query = parameters
                .merging(CalculationDownloads.LANGUAGE, result.language().toLanguageTag())
                .getQueryString();
        if (!result.calculation().steps().isEmpty()) {
            add(download(page + "/" + CalculationDownloads.CSV + "?" + query, words.say("export.csv")));
        }
        if (CalculationCalendar.hasDates(result.calculation())) {
            add(download(page + "/" + CalculationDownloads.CALENDAR + "?" + query, words.say("export.calendar")));
        }
        NativeButton print = new NativeButton(words.say("export.print"));
        print.addClassNames("text-button", "icon-before", "icon-print");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        add(print);
    }

    private static Anchor download(String address, String text) {
        Anchor link = new Anchor(address, text);
        // The file's name is the server's; without the attribute the browser would leave the page for it.
        link.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        link.addClassNames("text-button", "icon-before", "icon-download");
        return link;
    }
}
