package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleDocument;
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
        if (!found.find() && OPENING.matcher(source.text()).find()) {
            problems.add(1, "", "the front matter is not closed; end it with a line ---");
            return Optional.empty();
        }
        Optional<FrontMatter> front = frontMatter(found, problems);
        String id = front.map(FrontMatter::id).orElse("");
        List<Clause> clauses = new ClauseReader(source, problems).read(id, found.hasMatch() ? found.end() : 0);
        return front.map(matter ->
                new ReadDocument(document(file, fingerprint, matter, clauses), matter.idLine(), matter.platformLine()));
    }

    private static Optional<FrontMatter> frontMatter(Matcher found, Problems problems) {
        if (found.hasMatch()) {
            return FrontMatter.read(found.group(1), problems);
        }
        problems.add(1, "", "the front matter is missing; begin the file with a line ---, keys and values, a line ---");
        return Optional.empty();
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
}
