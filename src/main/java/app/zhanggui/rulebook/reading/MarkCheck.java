package app.zhanggui.rulebook.reading;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;

/** Finds ids and notes that the Markdown hides or turns into text. */
final class MarkCheck {

    private final Body body;
    private final Problems problems;

    MarkCheck(Body body, Problems problems) {
        this.body = body;
        this.problems = problems;
    }

    /** Notes a mark that became part of the block's text, or that stands in its HTML. */
    void check(String text, Node block) {
        if (Anchor.isIn(text)) {
            add(
                    block,
                    "%s has a mark {#id} where none can stand; allowed: at the end of a heading, a paragraph, a"
                            + " numbered item's text or a table row");
        } else if (isHiddenIn(block)) {
            add(block, "%s holds clauses inside of HTML; close it before the next clause");
        }
        if (text.startsWith("问法")) {
            add(block, "%s is not a list of questions; allowed: > 问法：a；b");
        }
    }

    /** An unclosed comment or script would swallow the clauses behind it. */
    private static boolean isHiddenIn(Node block) {
        if (!(block instanceof HtmlBlockBase)) {
            return false;
        }
        String html = block.getChars().toString().strip();
        boolean closedComment = block instanceof HtmlCommentBlock && html.endsWith("-->");
        return Anchor.isIn(html) && !closedComment;
    }

    private void add(Node block, String message) {
        problems.add(body.line(block), Body.firstLine(block), message);
    }
}
