package app.zhanggui.rulebook;

/**
 * The address of a clause: the id of its document and its own id in that document.
 *
 * @param document the document's id, for example {@code taobao-live-deduction}
 * @param clause the clause's id as written in the document's text, for example {@code host-ladder}
 */
public record ClauseId(String document, String clause) {

    @Override
    public String toString() {
        return document + "#" + clause;
    }
}
