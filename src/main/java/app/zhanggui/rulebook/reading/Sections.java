package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.ClauseKind;
import com.vladsch.flexmark.ast.Heading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections that are open while a document is read from its beginning to its end. */
final class Sections {

    private static final int TITLE_LEVEL = 1;

    private final Body body;
    private final Outline outline;
    private final MarkCheck marks;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean titled;

    Sections(Body body, Outline outline, Problems problems) {
        this.body = body;
        this.outline = outline;
        this.marks = new MarkCheck(body, problems);
        this.problems = problems;
        open.push(new Open(TITLE_LEVEL, outline.root()));
    }

    /** The innermost open section. */
    ClauseDraft current() {
        return open.getFirst().section;
    }

    /** Begins the heading's section, or takes the heading as the document's title. */
    void read(Heading heading) {
        Optional<Anchor> anchor = body.anchor(heading);
        if (heading.getLevel() == TITLE_LEVEL) {
            readTitle(heading, anchor);
            return;
        }
        close(heading.getLevel(), heading.getStartOffset());
        String title = PlainText.of(heading, anchor.map(Anchor::start).orElse(Integer.MAX_VALUE));
        marks.check(title, heading);
        List<String> path =
                Stream.concat(current().heading.stream(), Stream.of(title)).toList();
        ClauseDraft section = outline.add(current(), ClauseKind.SECTION, anchor, path, body.place(heading));
        open.push(new Open(heading.getLevel(), section));
    }

    /** Ends all sections at the end of the document. */
    void close() {
        close(TITLE_LEVEL, body.end());
    }

    private void close(int level, int end) {
        while (open.getFirst().level >= level && open.size() > 1) {
            open.pop().section.end = body.endOfText(end);
        }
    }

    private void readTitle(Heading heading, Optional<Anchor> anchor) {
        String title = heading.getText().toString();
        int line = body.line(heading);
        if (titled) {
            problems.add(line, title, "the document has a second title %s; allowed: one heading with a single #");
        }
        if (anchor.isPresent()) {
            problems.add(line, title, "the document's title %s carries a clause id; allowed: from ## on");
        }
        titled = true;
    }

    private record Open(int level, ClauseDraft section) {}
}
