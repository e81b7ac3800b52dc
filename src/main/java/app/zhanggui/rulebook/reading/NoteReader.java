package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.ClauseKind;
import java.util.List;
import java.util.Optional;

/** Gives each note of a document to the clause it is about. */
final class NoteReader {

    private final SourceText source;
    private final Outline outline;
    private final Problems problems;

    NoteReader(SourceText source, Outline outline, Problems problems) {
        this.source = source;
        this.outline = outline;
        this.problems = problems;
    }

    /** Reads all notes, which come in the order of the text. */
    void read(List<Note> notes) {
        for (Note note : notes) {
            switch (note.kind()) {
                case GAP -> readGap(note);
                case ASKED_AS -> readQuestions(note);
            }
        }
        notes.forEach(this::checkReferences);
    }

    private void readGap(Note note) {
        Optional<Anchor> anchor = Anchor.atEnd(note.content(), 0, note.content().length());
        if (anchor.isEmpty()) {
            problems.add(line(note), note.content(), "the gap note %s has no id; add one like {#gap-id} to its end");
        }
        if (note.references().isEmpty()) {
            problems.add(line(note), note.content(), "the gap note %s names no clause; allowed: > 未写 #id #id：…");
        }
        ClauseDraft section = outline.sectionAt(note.place().start());
        ClauseDraft gap = outline.add(
                section, ClauseKind.GAP, anchor.map(mark -> atStartOf(note, mark)), section.heading, note.place());
        String sentence = note.content()
                .substring(0, anchor.map(Anchor::start).orElse(note.content().length()))
                .strip();
        String text = PlainText.of(MarkdownSource.parse(sentence));
        if (!text.isEmpty()) {
            gap.text.add(text);
            gap.markdown.add(sentence);
        }
        note.references().stream().map(NoteReader::id).forEach(gap.covers::add);
    }

    private static Anchor atStartOf(Note note, Anchor mark) {
        return new Anchor(mark.id(), mark.classes(), note.place().start());
    }

    private void readQuestions(Note note) {
        List<String> questions = note.questions();
        if (questions.isEmpty()) {
            problems.add(line(note), "", "the note 问法 lists no question; allowed: > 问法：a；b");
        }
        if (note.references().isEmpty()) {
            clauseBefore(note).ifPresent(clause -> clause.askedAs.addAll(questions));
        }
        for (String reference : note.references()) {
            outline.clause(id(reference)).ifPresent(clause -> clause.askedAs.addAll(questions));
        }
    }

    private Optional<ClauseDraft> clauseBefore(Note note) {
        Optional<ClauseDraft> before = outline.before(note.place().start());
        boolean afterTable =
                before.filter(draft -> draft.kind == ClauseKind.ROW).isPresent();
        if (before.isEmpty() || (!before.get().isClause() && before.get().isSection())) {
            problems.add(
                    line(note), "", "the note 问法 stands behind no clause; allowed: behind a clause, or > 问法 #id：…");
        } else if (afterTable) {
            problems.add(line(note), "", "the note 问法 behind a table does not say for which row; write > 问法 #row-id：…");
        }
        return before;
    }

    private void checkReferences(Note note) {
        for (String reference : note.references()) {
            if (!reference.startsWith("#")) {
                problems.add(
                        line(note), reference, "%s is not a reference; allowed: #id of a clause, with spaces between");
            } else if (outline.clause(id(reference)).isEmpty()) {
                problems.add(line(note), reference, "the clause %s does not exist in this document");
            }
        }
    }

    private static String id(String reference) {
        return reference.startsWith("#") ? reference.substring(1) : "";
    }

    private int line(Note note) {
        return source.line(note.place().start());
    }
}
