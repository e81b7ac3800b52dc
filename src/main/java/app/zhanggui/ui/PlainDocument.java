package app.zhanggui.ui;

import app.zhanggui.rulebook.Cell;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.util.ArrayList;
import java.util.List;

/** A document as plain text: title, what is known of it, and its clauses with their numbers. */
final class PlainDocument {

    private final PlainForm form;
    private final GlossaryNames names;
    private final Words words;
    private final List<String> blocks = new ArrayList<>();

    private PlainDocument(PlainForm form, GlossaryNames names, Words words) {
        this.form = form;
        this.names = names;
        this.words = words;
    }

    /**
     * The text of the document.
     *
     * @param ruleBook the rule book that it stands in
     * @param link the address of its page
     */
    static String of(
            RuleDocument document,
            RuleBook ruleBook,
            String link,
            PlainForm form,
            InterfaceLanguage language,
            Words words) {
        PlainDocument plain = new PlainDocument(form, new GlossaryNames(ruleBook.glossary(), language), words);
        plain.addHead(document, PlatformName.of(ruleBook.platform(document.platform()), language), link);
        plain.addAll(document.clauses());
        return String.join("\n\n", plain.blocks) + "\n";
    }

    private void addHead(RuleDocument document, String platform, String link) {
        DocumentFacts facts = new DocumentFacts(document, words);
        blocks.add(form.title(document.title()));
        List<String> lines = new ArrayList<>();
        lines.add(platform);
        if (!document.audience().isEmpty()) {
            lines.add(words.of("document.audience", names.roles(document.audience(), words.of("list.separator"))));
        }
        lines.add(facts.kind());
        lines.add(words.of("copied.source", facts.origin()));
        lines.add(facts.standing());
        lines.add(words.of("copied.link") + link);
        blocks.add(form.facts(lines));
    }

    private void addAll(List<Clause> clauses) {
        List<Clause> rows = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.kind() == ClauseKind.ROW && (rows.isEmpty() || sameTable(rows.getFirst(), clause))) {
                rows.add(clause);
            } else {
                addTable(rows);
                add(clause, rows);
            }
        }
        addTable(rows);
    }

    private void add(Clause clause, List<Clause> rows) {
        switch (clause.kind()) {
            case ROW -> rows.add(clause);
            case GAP -> blocks.add(form.gap(words.of("clause.gap"), clause));
            case SECTION -> addSection(clause);
            default -> {
                blocks.add(form.provision(clause));
                addAll(clause.children());
            }
        }
    }

    private void addSection(Clause clause) {
        if (!clause.heading().isEmpty()) {
            blocks.add(form.heading(
                    clause.heading().size(), clause.number(), clause.heading().getLast()));
        }
        if (!clause.text().isEmpty()) {
            blocks.add(form == PlainForm.MARKDOWN ? clause.markdown() : clause.text());
        }
        addAll(clause.children());
    }

    private void addTable(List<Clause> rows) {
        if (!rows.isEmpty()) {
            blocks.add(form.table(List.copyOf(rows)));
            rows.clear();
        }
    }

    private static boolean sameTable(Clause first, Clause other) {
        return headers(first).equals(headers(other));
    }

    private static List<String> headers(Clause row) {
        return row.cells().stream().map(Cell::header).toList();
    }
}
