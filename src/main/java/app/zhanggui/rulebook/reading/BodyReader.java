package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.ClauseKind;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Turns the Markdown blocks of a document into clause drafts: what carries an id becomes a clause, everything else
 * goes to the clause it stands under.
 */
final class BodyReader {

    private final Body body;
    private final Outline outline;
    private final Sections sections;
    private final MarkCheck marks;
    private final Problems problems;
    private Optional<ClauseDraft> lastItem = Optional.empty();

    BodyReader(Body body, Outline outline, Problems problems) {
        this.body = body;
        this.outline = outline;
        this.sections = new Sections(body, outline, problems);
        this.marks = new MarkCheck(body, problems);
        this.problems = problems;
    }

    /** Reads all blocks of the document. */
    void read() {
        for (Node block : body.blocks().getChildren()) {
            if (!body.isIndented(block)) {
                lastItem = Optional.empty();
            }
            if (block instanceof Heading heading) {
                lastItem = Optional.empty();
                sections.read(heading);
            } else {
                readBlock(block, lastItem.orElse(sections.current()));
            }
        }
        sections.close();
    }

    /** Reads a block whose text, as far as it carries no id, belongs to the owner. */
    private void readBlock(Node block, ClauseDraft owner) {
        switch (block) {
            case Paragraph paragraph when body.anchor(paragraph).isPresent() -> readParagraph(paragraph, owner);
            case OrderedList list
            when items(list).stream().anyMatch(item -> body.anchor(item).isPresent()) ->
                items(list).forEach(item -> readItem(item, owner));
            case TableBlock table when new TableReading(table).hasAnchors() -> readTable(table, owner);
            default -> addText(owner, block, Optional.empty());
        }
    }

    private void readParagraph(Paragraph paragraph, ClauseDraft owner) {
        Optional<Anchor> anchor = body.anchor(paragraph);
        addText(add(owner, ClauseKind.PARAGRAPH, anchor, paragraph), paragraph, anchor);
    }

    private void readItem(ListItem item, ClauseDraft owner) {
        Optional<Anchor> anchor = body.anchor(item);
        if (anchor.isEmpty()) {
            add(item, "the numbered item %s has no id; add one like {#id} to its text");
        }
        ClauseDraft draft = add(owner, ClauseKind.ITEM, anchor, item);
        for (Node child : item.getChildren()) {
            if (child == item.getFirstChild()) {
                addText(draft, child, anchor);
            } else {
                readBlock(child, draft);
            }
        }
        lastItem = Optional.of(draft);
    }

    private void readTable(TableBlock table, ClauseDraft owner) {
        TableReading reading = new TableReading(table);
        for (TableReading.Row row : reading.rows()) {
            if (row.anchor().isEmpty()) {
                add(row.node(), "the table row %s has no id; add one like {#id} to its last cell");
            }
            if (row.cells().size() > reading.width()) {
                add(row.node(), "the table row %s has too many cells; allowed: " + reading.width());
            }
            readRow(row, owner);
        }
    }

    private void readRow(TableReading.Row row, ClauseDraft owner) {
        ClauseDraft draft = add(owner, ClauseKind.ROW, row.anchor(), row.node());
        marks.check(row.text(), row.node());
        draft.cells = row.cells();
        draft.text.add(row.text());
        draft.markdown.add(body.markdown(row.node(), limit(row.anchor())) + " |");
    }

    private void addText(ClauseDraft owner, Node block, Optional<Anchor> anchor) {
        String text = PlainText.of(block, limit(anchor));
        marks.check(text, block);
        if (text.isEmpty()) {
            return;
        }
        outline.continueAt(block.getStartOffset(), owner);
        owner.text.add(text);
        owner.markdown.add(body.markdown(block, limit(anchor)));
        if (!owner.isClause() && owner.isSection()) {
            add(block, "the text %s is in no clause; give it or the heading above it an id like {#id}");
        }
    }

    private ClauseDraft add(ClauseDraft parent, ClauseKind kind, Optional<Anchor> anchor, Node block) {
        return outline.add(parent, kind, anchor, parent.heading, body.place(block));
    }

    private void add(Node block, String message) {
        problems.add(body.line(block), Body.firstLine(block), message);
    }

    private static int limit(Optional<Anchor> anchor) {
        return anchor.map(Anchor::start).orElse(Integer.MAX_VALUE);
    }

    private static List<ListItem> items(OrderedList list) {
        return StreamSupport.stream(list.getChildren().spliterator(), false)
                .map(ListItem.class::cast)
                .toList();
    }
}
