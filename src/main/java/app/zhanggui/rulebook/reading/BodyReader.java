package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.TextRange;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Turns the Markdown blocks of a document into clause drafts: what carries an id becomes a clause, everything else
 * goes to the clause it stands under.
 */
final class BodyReader {

    private static final int TITLE_LEVEL = 1;

    private final String body;
    private final SourceText source;
    private final Outline outline;
    private final Problems problems;
    private final Deque<Integer> openLevels = new ArrayDeque<>();
    private final Deque<ClauseDraft> openSections = new ArrayDeque<>();
    private Optional<ClauseDraft> lastItem = Optional.empty();
    private boolean titled;

    BodyReader(String body, SourceText source, Outline outline, Problems problems) {
        this.body = body;
        this.source = source;
        this.outline = outline;
        this.problems = problems;
        openLevels.push(TITLE_LEVEL);
        openSections.push(outline.root());
    }

    /** Reads all blocks of the document. */
    void read(Node document) {
        for (Node block : document.getChildren()) {
            if (block instanceof Heading heading) {
                lastItem = Optional.empty();
                readHeading(heading);
            } else {
                readInSection(block);
            }
        }
        closeSections(TITLE_LEVEL, body.length());
    }

    private void readHeading(Heading heading) {
        Optional<Anchor> anchor =
                anchor(heading.getText().getStartOffset(), heading.getText().getEndOffset());
        if (heading.getLevel() == TITLE_LEVEL) {
            readTitle(heading, anchor);
            return;
        }
        closeSections(heading.getLevel(), heading.getStartOffset());
        String title = PlainText.of(heading, limit(anchor));
        check(title, heading);
        ClauseDraft parent = openSections.getFirst();
        List<String> path =
                Stream.concat(parent.heading.stream(), Stream.of(title)).toList();
        ClauseDraft section = outline.add(parent, ClauseKind.SECTION, anchor, path, place(heading));
        openLevels.push(heading.getLevel());
        openSections.push(section);
    }

    private void readTitle(Heading heading, Optional<Anchor> anchor) {
        String title = heading.getText().toString();
        if (titled) {
            problems.add(
                    line(heading), title, "the document has a second title %s; allowed: one heading with a single #");
        }
        if (anchor.isPresent()) {
            problems.add(line(heading), title, "the document's title %s carries a clause id; allowed: from ## on");
        }
        titled = true;
    }

    private void closeSections(int level, int end) {
        while (openLevels.getFirst() >= level && openSections.size() > 1) {
            openLevels.pop();
            openSections.pop().end = endOfText(end);
        }
    }

    private int endOfText(int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(source.text().charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private void readInSection(Node block) {
        boolean indented = source.column(block.getStartOffset()) > 0;
        if (!indented) {
            lastItem = Optional.empty();
        }
        readBlock(block, lastItem.orElse(openSections.getFirst()));
    }

    /** Reads a block whose text, as far as it carries no id, belongs to the owner. */
    private void readBlock(Node block, ClauseDraft owner) {
        switch (block) {
            case Paragraph paragraph when anchor(paragraph).isPresent() -> readParagraph(paragraph, owner);
            case OrderedList list when items(list).anyMatch(item -> anchor(item).isPresent()) -> readItems(list, owner);
            case TableBlock table when rows(table).anyMatch(row -> row.anchor().isPresent()) -> readRows(table, owner);
            default -> addText(owner, block, Integer.MAX_VALUE);
        }
    }

    private void readParagraph(Paragraph paragraph, ClauseDraft owner) {
        Optional<Anchor> anchor = anchor(paragraph);
        ClauseDraft draft = outline.add(owner, ClauseKind.PARAGRAPH, anchor, owner.heading, place(paragraph));
        addText(draft, paragraph, limit(anchor));
    }

    private void readItems(OrderedList list, ClauseDraft owner) {
        items(list).forEach(item -> {
            Optional<Anchor> anchor = anchor(item);
            if (anchor.isEmpty()) {
                problems.add(
                        line(item), firstLine(item), "the numbered item %s has no id; add one like {#id} to its text");
            }
            ClauseDraft draft = outline.add(owner, ClauseKind.ITEM, anchor, owner.heading, place(item));
            for (Node child : item.getChildren()) {
                if (child == item.getFirstChild()) {
                    addText(draft, child, limit(anchor));
                } else {
                    readBlock(child, draft);
                }
            }
            lastItem = Optional.of(draft);
        });
    }

    private void readRows(TableBlock table, ClauseDraft owner) {
        TableReading reading = new TableReading(table);
        for (TableReading.Row row : reading.rows()) {
            if (row.anchor().isEmpty()) {
                problems.add(
                        line(row.node()),
                        firstLine(row.node()),
                        "the table row %s has no id; add one like {#id} to its last cell");
            }
            if (row.cells().size() > reading.width()) {
                String cells = row.cells().size() + " cells";
                problems.add(line(row.node()), cells, "the table row has %s; allowed: " + reading.width());
            }
            ClauseDraft draft = outline.add(owner, ClauseKind.ROW, row.anchor(), owner.heading, place(row.node()));
            draft.cells = row.cells();
            check(row.text(), row.node());
            draft.text.add(row.text());
            draft.markdown.add(markdown(row.node(), row.anchor()));
        }
    }

    private void addText(ClauseDraft owner, Node block, int limit) {
        String text = PlainText.of(block, limit);
        check(text, block);
        checkHtml(block);
        if (text.isEmpty()) {
            return;
        }
        outline.continueAt(block.getStartOffset(), owner);
        owner.text.add(text);
        owner.markdown.add(markdown(block, limit));
        if (!owner.isClause() && owner.isSection()) {
            problems.add(
                    line(block),
                    firstLine(block),
                    "the text %s is in no clause; give it or the heading above it an id like {#id}");
        }
    }

    private void check(String text, Node block) {
        if (Anchor.isIn(text)) {
            problems.add(
                    line(block),
                    firstLine(block),
                    "%s has a mark {#id} where none can stand; allowed: at the end of a heading, a paragraph, a numbered"
                            + " item's text or a table row");
        }
        if (text.startsWith("问法")) {
            problems.add(line(block), firstLine(block), "%s is not a list of questions; allowed: > 问法：a；b");
        }
    }

    /** An unclosed comment or script would swallow the clauses behind it. */
    private void checkHtml(Node block) {
        String html =
                block instanceof HtmlBlockBase ? block.getChars().toString().strip() : "";
        boolean closedComment = block instanceof HtmlCommentBlock && html.endsWith("-->");
        if (Anchor.isIn(html) && !closedComment) {
            problems.add(
                    line(block), firstLine(block), "%s holds clauses inside of HTML; close it before the next clause");
        }
    }

    private String markdown(Node block, Optional<Anchor> anchor) {
        return anchor.map(a -> markdown(block, a.start()).stripTrailing() + " |")
                .orElse("");
    }

    private String markdown(Node block, int limit) {
        int start = block.getStartOffset();
        String own = body.substring(start, Math.min(limit, block.getEndOffset()));
        return MarkdownSource.outdented(own, source.column(start));
    }

    private Optional<Anchor> anchor(ListItem item) {
        return item.getFirstChild() instanceof Paragraph paragraph ? anchor(paragraph) : Optional.empty();
    }

    private Optional<Anchor> anchor(Paragraph paragraph) {
        return anchor(paragraph.getStartOffset(), paragraph.getEndOffset());
    }

    private Optional<Anchor> anchor(int start, int end) {
        return Anchor.atEnd(body, start, end);
    }

    private static int limit(Optional<Anchor> anchor) {
        return anchor.map(Anchor::start).orElse(Integer.MAX_VALUE);
    }

    private static Stream<ListItem> items(OrderedList list) {
        return StreamSupport.stream(list.getChildren().spliterator(), false).map(ListItem.class::cast);
    }

    private static Stream<TableReading.Row> rows(TableBlock table) {
        return new TableReading(table).rows().stream();
    }

    private TextRange place(Node block) {
        return new TextRange(block.getStartOffset(), endOfText(block.getEndOffset()));
    }

    private int line(Node block) {
        return source.line(block.getStartOffset());
    }

    private static String firstLine(Node block) {
        return block.getChars().toString().strip().lines().findFirst().orElse("");
    }
}
