package app.zhanggui.ui;

import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.ValidityPeriod;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Who stands behind a document and for which days: badges, publication, validity, last check. */
class DocumentStanding extends Div {

    DocumentStanding(RuleDocument document) {
        addClassName("standing");
        add(new Badge(document.authority()), new Badge(document.kind()));
        document.source().published().ifPresent(day -> addFact(getTranslation("source.published", day.toString())));
        addFact(validity(document.effective()));
        document.checked().ifPresent(day -> addFact(getTranslation("document.checked", day.toString())));
    }

    private void addFact(String text) {
        add(new Span(text));
    }

    private String validity(ValidityPeriod period) {
        Optional<String> from = period.from().map(Object::toString);
        Optional<String> to = period.to().map(Object::toString);
        if (from.isPresent() && to.isPresent()) {
            return getTranslation("validity.between", from.get(), to.get());
        }
        return from.map(day -> getTranslation("validity.from", day))
                .or(() -> to.map(day -> getTranslation("validity.to", day)))
                .orElseGet(() -> getTranslation("validity.unknown"));
    }
}
