package app.zhanggui.ui.calculator;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.Track;
import app.zhanggui.ui.DocumentStanding;
import app.zhanggui.ui.DocumentWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** What stands above a calculator: its name, how points add up, and the document it applies. */
class CalculatorHead extends Header {

    CalculatorHead(RuleSet ruleSet, RuleBook ruleBook, LocalDate day, CalculationWords words) {
        addClassName("calculator-head");
        H1 title = new H1(words.name(ruleSet.title()));
        title.addClassName("calculator-title");
        List<Track> tracks = ruleSet.nearest(day).tracks();
        Paragraph period = new Paragraph(words.period(tracks.getFirst()));
        period.addClassName("calculator-period");
        add(title, period);
        ruleBook.document(ruleSet.document(), day)
                .or(() -> ruleBook.documents().stream()
                        .filter(document -> document.id().equals(ruleSet.document()))
                        .findFirst())
                .ifPresent(document -> add(source(document, words)));
    }

    private static Div source(RuleDocument document, CalculationWords words) {
        Anchor link = new Anchor("/rules/" + document.id(), document.title());
        DocumentWords.mark(link);
        Div source = new Div(new Span(words.say("calculator.source")), link, new DocumentStanding(document));
        source.addClassName("calculator-source");
        return source;
    }
}
