package app.zhanggui.rulebook.reading;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** What a reader sees of a piece of Markdown: no marks, no tags, entities as their characters. */
final class PlainText {

    private static final Pattern HIDING_TAG = Pattern.compile("(?i)<(/?)(script|style)\\b.*", Pattern.DOTALL);
    private static final Pattern BREAK_TAG = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u000b\\f\\r]+");
    private static final Pattern SPACE_AT_LINE_END = Pattern.compile(" *\\n\\s*");

    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private boolean softBreak;
    private boolean hidden;

    private PlainText(int limit) {
        this.limit = limit;
    }

    /** The text of the node. */
    static String of(Node node) {
        return of(node, Integer.MAX_VALUE);
    }

    /** The text of the node up to an offset of the file. */
    static String of(Node node, int limit) {
        PlainText plain = new PlainText(limit);
        plain.add(node);
        return tidied(plain.text);
    }

    /** What stands between two joined lines: nothing between Chinese characters, else a space. */
    static String softBreak(CharSequence before, CharSequence after) {
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        return isChinese(before.charAt(before.length() - 1)) && isChinese(after.charAt(0)) ? "" : " ";
    }

    private void add(Node node) {
        if (node.getStartOffset() >= limit) {
            return;
        }
        switch (node) {
            case HtmlInline tag -> addTag(tag.getChars().toString());
            case HtmlBlock html -> addHtml(html);
            case HtmlCommentBlock _, HtmlInlineComment _, Reference _ -> {}
            case SoftLineBreak _ -> softBreak = true;
            case HardLineBreak _ -> append("\n");
            case Text chars -> append(cut(chars));
            case HtmlEntity entity -> append(entity.getChars().unescape());
            case Code code -> append(code.getText().toString());
            case AutoLink link -> append(link.getText().toString());
            case MailLink link -> append(link.getText().toString());
            case RefNode reference when !reference.isDefined() -> addBracketed(reference);
            case FencedCodeBlock code -> addBlock(code.getContentChars().toString());
            case IndentedCodeBlock code -> addBlock(code.getContentChars().toString());
            case TableBlock table ->
                addBlock(new TableReading(table)
                        .rows().stream().map(TableReading.Row::text).collect(Collectors.joining("\n")));
            case OrderedListItem item -> addItem(item);
            case Block block -> addBlock(block);
            default -> addChildren(node);
        }
    }

    private void addChildren(Node node) {
        node.getChildren().forEach(this::add);
    }

    private void addBlock(Node block) {
        newLine();
        addChildren(block);
    }

    private void addBlock(String content) {
        newLine();
        append(content);
    }

    private void addItem(OrderedListItem item) {
        newLine();
        int first = item.getParent() instanceof OrderedList list ? list.getStartNumber() : 1;
        int before = 0;
        for (Node previous = item.getPrevious(); previous != null; previous = previous.getPrevious()) {
            before++;
        }
        String marker = item.getOpeningMarker().toString();
        append(first + before + marker.substring(marker.length() - 1) + " ");
        for (Node child : item.getChildren()) {
            if (child == item.getFirstChild()) {
                addChildren(child);
            } else {
                add(child);
            }
        }
    }

    /** A word in brackets that is no link after all: the reader sees the brackets. */
    private void addBracketed(RefNode reference) {
        append(reference.getChars().unescape());
    }

    private void addTag(String tag) {
        Matcher hiding = HIDING_TAG.matcher(tag);
        if (hiding.matches()) {
            hidden = hiding.group(1).isEmpty();
        } else if (BREAK_TAG.matcher(tag).matches()) {
            append("\n");
        }
    }

    private void addHtml(HtmlBlock html) {
        newLine();
        append(Jsoup.parse(html.getChars().toString()).text());
    }

    private String cut(Text chars) {
        int end = Math.min(chars.getEndOffset(), limit);
        return chars.getChars()
                .subSequence(0, Math.max(0, end - chars.getStartOffset()))
                .unescape();
    }

    private void append(String part) {
        if (hidden || part.isEmpty()) {
            return;
        }
        if (softBreak && !endsLine()) {
            text.append(softBreak(text, part));
        }
        softBreak = false;
        text.append(part);
    }

    private void newLine() {
        softBreak = false;
        if (!endsLine()) {
            text.append('\n');
        }
    }

    private boolean endsLine() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private static String tidied(CharSequence text) {
        String spaced = SPACES.matcher(text).replaceAll(" ");
        return SPACE_AT_LINE_END.matcher(spaced).replaceAll("\n").strip();
    }

    private static boolean isChinese(char c) {
        return switch (Character.UnicodeBlock.of(c)) {
            case null -> false;
            case Character.UnicodeBlock b
            when b == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                    || b == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
                    || b == Character.UnicodeBlock.GENERAL_PUNCTUATION -> true;
            default -> Character.isIdeographic(c);
        };
    }
}
