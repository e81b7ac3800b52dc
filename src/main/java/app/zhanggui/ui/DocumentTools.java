package app.zhanggui.ui;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.RuleSet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;

/** What a reader can do with a whole document: calculate with it, read another version, print it, take it as text. */
class DocumentTools extends Div {

    DocumentTools(RuleDocument document, RuleBook ruleBook, LocalDate day) {
        addClassName("document-tools");
        List<RuleSet> ruleSets = Calculators.of(ruleBook, day).onDocument(document.id());
        InterfaceLanguage language = InterfaceLanguage.of(getLocale());
        for (RuleSet ruleSet : ruleSets) {
            Anchor link = new Anchor(
                    Calculators.path(ruleSet),
                    getTranslation("clause.calculator", ruleSet.title().in(language.locale())));
            link.addClassName("calculator-link");
            add(link);
        }
        addVersions(document, ruleBook);
        NativeButton print = new NativeButton(getTranslation("document.print"));
        print.addClassName("text-button");
        print.getElement().setAttribute("data-print", true);
        Div plain = new Div(print, download(document, day, ".txt"), download(document, day, ".md"));
        plain.addClassName("document-downloads");
        add(plain);
    }

    private void addVersions(RuleDocument document, RuleBook ruleBook) {
        List<RuleDocument> others = ruleBook.documents().stream()
                .filter(other ->
                        other.id().equals(document.id()) && !other.file().equals(document.file()))
                .toList();
        for (RuleDocument other : others) {
            String day = other.effective()
                    .from()
                    .or(() -> other.effective().to())
                    .map(Object::toString)
                    .orElse("");
            Anchor link = new Anchor(
                    ClauseWords.path(other) + "?asOf=" + day,
                    getTranslation("document.version", new DocumentFacts(other, Words.of(this)).validity()));
            link.addClassName("version-link");
            add(link);
        }
    }

    private Anchor download(RuleDocument document, LocalDate day, String ending) {
        Anchor link = new Anchor(
                ClauseWords.path(document) + ending + "?asOf=" + day, getTranslation("document.plain", ending));
        link.addClassName("text-button");
        // A file, not a page of ours.
        link.getElement().setAttribute("router-ignore", true).setAttribute("download", document.id() + ending);
        return link;
    }
}
