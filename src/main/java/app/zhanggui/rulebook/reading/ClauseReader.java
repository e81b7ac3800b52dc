package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.Clause;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/** Reads the clauses of one document. */
final class ClauseReader {

    private final SourceText source;
    private final Outline outline;
    private final Problems problems;

    ClauseReader(SourceText source, Problems problems) {
        this.source = source;
        this.outline = new Outline(source, problems);
        this.problems = problems;
    }

    /**
     * Reads the document's body.
     *
     * @param bodyStart the offset behind the front matter
     */
    List<Clause> read(String documentId, int bodyStart) {
        // Spaces in place of the front matter: an offset into the body is one into the file.
        Notes notes = Notes.in(" ".repeat(bodyStart) + source.text().substring(bodyStart));
        Body body = new Body(notes.rest(), source);
        new BodyReader(body, outline, problems).read();
        new NoteReader(source, outline, problems).read(notes.found());
        checkLinks(body.blocks());
        checkFilled();
        outline.root().sort();
        Numbering.below(outline.root());
        return outline.root().finished(documentId, source).toList();
    }

    private void checkLinks(Node node) {
        for (Node child : node.getChildren()) {
            if (child instanceof Link link && link.getUrl().startsWith("#")) {
                checkTarget(link, link.getUrl().toString());
            }
            checkLinks(child);
        }
    }

    private void checkTarget(Link link, String target) {
        if (outline.clause(target.substring(1)).isEmpty()) {
            problems.add(source.line(link.getStartOffset()), target, "the clause %s does not exist in this document");
        }
    }

    private void checkFilled() {
        if (outline.root().children.isEmpty() && outline.root().text.isEmpty()) {
            problems.add(
                    1, "", "the document has no clause; give headings, items, rows or paragraphs an id like {#id}");
        }
        outline.root()
                .walk()
                .skip(1)
                .filter(draft -> draft.isEmpty() && (draft.isClause() || draft.isSection()))
                .forEach(this::reportEmpty);
    }

    private void reportEmpty(ClauseDraft draft) {
        String name = draft.isClause() ? "#" + draft.id : draft.heading.getLast();
        problems.add(source.line(draft.start), name, "the clause %s is empty; give it a text or clauses, or remove it");
    }
}
