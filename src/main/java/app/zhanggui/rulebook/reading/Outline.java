package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The clause drafts of a document: as a tree, by id, and by the place where the text of each begins. */
final class Outline {

    private final SourceText source;
    private final Problems problems;
    private final ClauseDraft root;
    private final Map<String, ClauseDraft> byId = new HashMap<>();
    private final TreeMap<Integer, ClauseDraft> byPlace = new TreeMap<>();
    private final TreeMap<Integer, ClauseDraft> sections = new TreeMap<>();

    Outline(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        TextRange whole = new TextRange(0, source.text().length());
        this.root = new ClauseDraft(ClauseKind.SECTION, "", false, List.of(), whole);
        sections.put(0, root);
    }

    /** The document itself, which holds the top clauses. */
    ClauseDraft root() {
        return root;
    }

    /** Adds a draft below another one; without a mark it holds clauses but is none. */
    ClauseDraft add(
            ClauseDraft parent, ClauseKind kind, Optional<Anchor> anchor, List<String> heading, TextRange place) {
        int line = source.line(anchor.map(Anchor::start).orElse(place.start()));
        anchor.ifPresent(mark -> mark.check(line, problems));
        String id = anchor.map(Anchor::id).orElse("");
        boolean discretion = anchor.map(Anchor::discretion).orElse(false);
        ClauseDraft draft = new ClauseDraft(kind, id, discretion, heading, place);
        parent.children.add(draft);
        continueAt(place.start(), draft);
        if (draft.isSection()) {
            sections.put(place.start(), draft);
        }
        ClauseDraft first = byId.putIfAbsent(id, draft);
        if (first != null && draft.isClause()) {
            String place1 = "line " + source.line(first.start);
            problems.add(
                    line, id, "the clause id %s is already used on " + place1 + "; each id stands once in a document");
        }
        return draft;
    }

    /** From the offset on, the text is that draft's. */
    void continueAt(int offset, ClauseDraft draft) {
        byPlace.put(offset, draft);
    }

    /** The draft whose text stands directly before the offset. */
    Optional<ClauseDraft> before(int offset) {
        return Optional.ofNullable(byPlace.lowerEntry(offset)).map(Map.Entry::getValue);
    }

    /** The innermost section at the offset. */
    ClauseDraft sectionAt(int offset) {
        return sections.floorEntry(offset).getValue();
    }

    Optional<ClauseDraft> clause(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }
}
