package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleDocument;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one rule document: all of it, or all that is wrong in it. Stateless. */
final class DocumentReader {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\r?\\n(.*?)^---[ \\t]*\\r?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*\\r?\\n");

    private DocumentReader() {}

    /** Reads the bytes of a file. */
    static Reading<ReadDocument> read(String file, byte[] bytes) {
        String fingerprint = Fingerprint.of(bytes);
        Problems problems = new Problems(file);
        try {
            Optional<ReadDocument> document = SourceText.decode(bytes, problems)
                    .filter(source -> FileLimits.hold(source, problems))
                    .flatMap(source -> read(file, fingerprint, source, problems));
            if (document.isPresent() && problems.isEmpty()) {
                return Reading.of(fingerprint, document.get());
            }
        } catch (StackOverflowError e) {
            problems.add(1, "", "the file is nested too deeply; allowed: a few levels of lists and quotes");
        } catch (RuntimeException e) {
            problems.add(1, "", "the file cannot be read as Markdown: " + e);
        }
        return Reading.failed(fingerprint, problems.list());
    }

    private static Optional<ReadDocument> read(String file, String fingerprint, SourceText source, Problems problems) {
        Matcher found = FRONT_MATTER.matcher(source.text());
        boolean present = found.find();
        if (!present) {
            boolean opened = OPENING.matcher(source.text()).find();
            problems.add(
                    1,
                    "",
                    opened
                            ? "the front matter is not closed; end it with a line ---"
                            : "the front matter is missing; begin the file with a line ---, keys and values, and a line ---");
            if (opened) {
                return Optional.empty();
            }
        }
        Optional<FrontMatter> front = present ? FrontMatter.read(found.group(1), problems) : Optional.empty();
        String id = front.map(FrontMatter::id).orElse("");
        List<Clause> clauses = clauses(id, source, present ? found.end() : 0, problems);
        return front.map(matter ->
                new ReadDocument(document(file, fingerprint, matter, clauses), matter.idLine(), matter.platformLine()));
    }

    private static RuleDocument document(String file, String fingerprint, FrontMatter front, List<Clause> clauses) {
        return new RuleDocument(
                front.id(),
                file,
                front.title(),
                front.platform(),
                front.audience(),
                front.kind(),
                front.authority(),
                front.effective(),
                front.source(),
                front.checked(),
                clauses,
                fingerprint);
    }

    private static List<Clause> clauses(String documentId, SourceText source, int bodyStart, Problems problems) {
        // Spaces in place of the front matter: an offset into the body is one into the file.
        Notes notes = Notes.in(" ".repeat(bodyStart) + source.text().substring(bodyStart));
        Outline outline = new Outline(source, problems);
        Document body = MarkdownSource.parse(notes.rest());
        new BodyReader(notes.rest(), source, outline, problems).read(body);
        new NoteReader(source, outline, problems).read(notes.found());
        outline.root().sort();
        checkLinks(body, outline, source, problems);
        checkFilled(outline, source, problems);
        Numbering.below(outline.root());
        return outline.root().finished(documentId, source).toList();
    }

    private static void checkFilled(Outline outline, SourceText source, Problems problems) {
        if (outline.root().children.isEmpty()) {
            problems.add(
                    1, "", "the document has no clause; give headings, items, rows or paragraphs an id like {#id}");
        }
        outline.root().walk().skip(1).filter(ClauseDraft::isEmpty).forEach(draft -> {
            String name = draft.isClause() ? "#" + draft.id : draft.heading.getLast();
            problems.add(
                    source.line(draft.start), name, "the clause %s is empty; give it a text or clauses, or remove it");
        });
    }

    private static void checkLinks(Node node, Outline outline, SourceText source, Problems problems) {
        for (Node child : node.getChildren()) {
            if (child instanceof Link link && link.getUrl().startsWith("#")) {
                String target = link.getUrl().toString();
                if (outline.clause(target.substring(1)).isEmpty()) {
                    problems.add(
                            source.line(link.getStartOffset()),
                            target,
                            "the clause %s does not exist in this document");
                }
            }
            checkLinks(child, outline, source, problems);
        }
    }
}
