package app.zhanggui.ui;

import app.zhanggui.rulebook.Cell;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The clauses of a document as markup.
 *
 * <p>Each clause is an element with {@code data-clause} (its id) and {@code data-length} (how many characters of its
 * text are not white space); inside, what shows the text has {@code data-from}, the count at which it begins. By these
 * the browser finds the quoted words, whatever markup stands between them.
 *
 * <p>All text of documents goes in as text nodes or through {@link CleanMarkdown}.
 */
final class ClauseHtml {

    private final CleanMarkdown markdown;
    private final RuleDocument document;
    private final ClauseWords words;
    private final Optional<ClauseTools> tools;

    /**
     * Prepares the markup of a document's clauses.
     *
     * @param markdown renders the clauses' own text
     * @param document the document
     * @param words the words of ours that stand between the clauses
     */
    ClauseHtml(CleanMarkdown markdown, RuleDocument document, ClauseWords words) {
        this(markdown, document, words, Optional.empty());
    }

    /** The same where the clauses are the page itself: they get ids, links and tools. */
    ClauseHtml(CleanMarkdown markdown, RuleDocument document, ClauseWords words, ClauseTools tools) {
        this(markdown, document, words, Optional.of(tools));
    }

    private ClauseHtml(CleanMarkdown markdown, RuleDocument document, ClauseWords words, Optional<ClauseTools> tools) {
        this.markdown = markdown;
        this.document = document;
        this.words = words;
        this.tools = tools;
    }

    private boolean reading() {
        return tools.isPresent();
    }

    /** The markup of the clauses, one after the other. */
    String of(List<Clause> clauses) {
        Element root = new Element("div").addClass("rule-text").attr("lang", "zh-CN");
        addAll(root, clauses);
        return root.outerHtml();
    }

    private void addAll(Element parent, List<Clause> clauses) {
        Element rows = null;
        for (Clause clause : clauses) {
            if (clause.kind() == ClauseKind.ROW) {
                rows = rows == null || !sameHeaders(clause, rows) ? table(parent, clause) : rows;
                addRow(rows, clause);
            } else {
                rows = null;
                add(parent, clause);
            }
        }
    }

    private void add(Element parent, Clause clause) {
        switch (clause.kind()) {
            case SECTION -> addSection(parent, clause);
            case GAP -> addGap(parent, clause);
            default -> addProvision(parent, clause);
        }
    }

    private void addSection(Element parent, Clause clause) {
        Element section = marked(parent.appendElement("section"), clause).addClass("section");
        int level = Math.min(6, clause.heading().size() + 1);
        if (!clause.heading().isEmpty()) {
            Element heading = section.appendElement("h" + level);
            addNumber(heading, clause);
            heading.appendElement("span").text(clause.heading().getLast());
            addLink(heading, clause);
        }
        if (!clause.text().isEmpty()) {
            addText(section, clause);
        }
        tools.ifPresent(all -> all.appendTo(section, clause));
        addAll(section, clause.children());
    }

    private void addProvision(Element parent, Clause clause) {
        Element provision = marked(parent.appendElement("div"), clause).addClass("provision");
        addNumber(provision, clause);
        addText(provision, clause);
        addLink(provision, clause);
        tools.ifPresent(all -> all.appendTo(provision, clause));
        if (!clause.children().isEmpty()) {
            addAll(provision.appendElement("div").addClass("below"), clause.children());
        }
    }

    /** The number, on the page itself as a link that can be kept. */
    private void addNumber(Element parent, Clause clause) {
        if (clause.number().isEmpty()) {
            return;
        }
        Element number = parent.appendElement(reading() ? "a" : "span")
                .addClass("number")
                .text(clause.number());
        if (reading()) {
            number.attr("href", ClauseWords.path(document) + "#" + clause.id().clause())
                    .attr("title", words.permalink());
        }
    }

    private void addGap(Element parent, Clause clause) {
        Element gap =
                marked(parent.appendElement("div"), clause).addClass("gap").attr("role", "note");
        gap.appendElement("span").addClass("gap-label").text(words.gap());
        gap.appendElement("span").attr("data-from", "0").text(clause.text());
        addLink(gap, clause);
    }

    private void addText(Element parent, Clause clause) {
        Element body = parent.appendElement("div").addClass("body").attr("data-from", "0");
        body.appendChildren(
                markdown.render(clause.markdown(), ClauseWords.path(document)).childNodesCopy());
    }

    private Element table(Element parent, Clause first) {
        Element scroll = parent.appendElement("div")
                .addClass("table-scroll")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-label", words.table());
        Element table = scroll.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        first.cells()
                .forEach(cell -> head.appendElement("th").attr("scope", "col").text(cell.header()));
        if (reading()) {
            head.appendElement("td");
        }
        return table.appendElement("tbody");
    }

    private static boolean sameHeaders(Clause row, Element rows) {
        List<String> headers =
                java.util.Objects.requireNonNull(rows.parent()).select("th").eachText();
        List<String> own = row.cells().stream()
                .map(cell -> cell.header().strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return headers.equals(own);
    }

    private void addRow(Element rows, Clause clause) {
        Element row = marked(rows.appendElement("tr"), clause);
        int searchFrom = 0;
        for (Cell cell : clause.cells()) {
            Element data = row.appendElement("td").text(cell.text());
            int start = clause.text().indexOf(cell.text(), searchFrom);
            if (start >= 0 && !cell.text().isEmpty()) {
                data.attr("data-from", String.valueOf(QuoteRange.count(clause.text(), start)));
                searchFrom = start + cell.text().length();
            }
        }
        if (reading()) {
            addLink(row.appendElement("td").addClass("row-link"), clause);
        }
        tools.ifPresent(all -> all.appendTo(
                rows.appendElement("tr")
                        .addClass("row-tools")
                        .appendElement("td")
                        .attr("colspan", String.valueOf(clause.cells().size() + 1)),
                clause));
    }

    private Element marked(Element element, Clause clause) {
        String id = clause.id().clause();
        element.addClass("clause")
                .attr("data-clause", id)
                .attr(
                        "data-length",
                        String.valueOf(
                                QuoteRange.count(clause.text(), clause.text().length())));
        if (reading()) {
            element.attr("id", id).attr("tabindex", "-1");
        }
        return element;
    }

    private void addLink(Element parent, Clause clause) {
        if (reading()) {
            parent.appendElement("button")
                    .attr("type", "button")
                    .addClass("copy-link")
                    .attr(
                            "data-link",
                            ClauseWords.path(document) + "#" + clause.id().clause())
                    .attr("aria-label", words.copyLink())
                    .attr("title", words.copyLink());
        }
    }
}
