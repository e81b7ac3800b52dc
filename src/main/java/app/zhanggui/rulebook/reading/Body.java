package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.TextRange;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/** A document's text below the front matter: where its Markdown blocks stand and what they carry. */
final class Body {

    private final String text;
    private final SourceText source;
    private final Document blocks;

    /**
     * Parses the Markdown.
     *
     * @param text the text, with spaces in place of front matter and notes, so that an offset is one into the file
     */
    Body(String text, SourceText source) {
        this.text = text;
        this.source = source;
        this.blocks = MarkdownSource.parse(text);
    }

    Document blocks() {
        return blocks;
    }

    /** The mark at the end of the heading. */
    Optional<Anchor> anchor(Heading heading) {
        return anchor(heading.getText().getStartOffset(), heading.getText().getEndOffset());
    }

    /** The mark at the end of the item's first paragraph. */
    Optional<Anchor> anchor(ListItem item) {
        return item.getFirstChild() instanceof Paragraph paragraph ? anchor(paragraph) : Optional.empty();
    }

    /** The mark at the end of the paragraph. */
    Optional<Anchor> anchor(Paragraph paragraph) {
        return anchor(paragraph.getStartOffset(), paragraph.getEndOffset());
    }

    private Optional<Anchor> anchor(int start, int end) {
        return Anchor.atEnd(text, start, end);
    }

    /** The block's source up to an offset. */
    String markdown(Node block, int limit) {
        int start = block.getStartOffset();
        return MarkdownSource.outdented(
                text.substring(start, Math.min(limit, block.getEndOffset())), source.column(start));
    }

    /** Where the block stands, without the white space behind it. */
    TextRange place(Node block) {
        return new TextRange(block.getStartOffset(), endOfText(block.getEndOffset()));
    }

    /** The offset behind the last visible character before that one. */
    int endOfText(int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(source.text().charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** The offset behind the whole text. */
    int end() {
        return text.length();
    }

    boolean isIndented(Node block) {
        return source.column(block.getStartOffset()) > 0;
    }

    int line(Node block) {
        return source.line(block.getStartOffset());
    }

    /** What to show of the block in a problem. */
    static String firstLine(Node block) {
        return block.getChars().toString().strip().lines().findFirst().orElse("");
    }
}
