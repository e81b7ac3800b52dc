package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.ClauseKind;
import java.util.regex.Pattern;

/**
 * Numbers the clauses as a reader counts them: 2, 2.1, 2.1.3.
 *
 * <p>Sections, paragraphs, items and rows of one section are counted together, so that no number occurs twice; a gap
 * has none. A heading like 第三条 or 3.1 carries its own number, and below it the count begins anew.
 */
final class Numbering {

    private static final String CHINESE = "[一二三四五六七八九十百千零〇两\\d]+";
    private static final Pattern OWN_NUMBER = Pattern.compile(
            "第\\s*" + CHINESE + "\\s*[编篇章节条款项部].*|[（(]\\s*" + CHINESE + "\\s*[）)].*|" + CHINESE
                    + "[、.．)）](?!\\d).*|\\d+([.．]\\d+)+(?![\\d元分天倍%]).*",
            Pattern.DOTALL);

    private Numbering() {}

    /** Numbers everything below the draft. */
    static void below(ClauseDraft draft) {
        int count = 0;
        for (ClauseDraft child : draft.children) {
            if (child.kind != ClauseKind.GAP) {
                count++;
                child.number = carriesOwn(child) ? "" : prefix(draft) + count;
            }
            below(child);
        }
    }

    private static String prefix(ClauseDraft draft) {
        return draft.number.isEmpty() ? "" : draft.number + ".";
    }

    private static boolean carriesOwn(ClauseDraft draft) {
        return draft.isSection() && OWN_NUMBER.matcher(draft.heading.getLast()).matches();
    }
}
