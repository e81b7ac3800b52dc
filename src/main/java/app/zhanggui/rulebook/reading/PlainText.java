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

    private final int limit;
    private final SeenText seen = new SeenText();

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
        return plain.seen.toString();
    }

    private void add(Node node) {
        if (node.getStartOffset() >= limit) {
            return;
        }
        switch (node) {
            case HtmlInline tag -> addTag(tag.getChars().toString());
            case HtmlBlock html -> addHtml(html);
            case HtmlCommentBlock _, HtmlInlineComment _, Reference _ -> {}
            case SoftLineBreak _ -> seen.joinLines();
            case HardLineBreak _ -> seen.append("\n");
            case Text chars -> seen.append(cut(chars));
            case HtmlEntity entity -> seen.append(entity.getChars().unescape());
            case Code code -> seen.append(code.getText().toString());
            case AutoLink link -> seen.append(link.getText().toString());
            case MailLink link -> seen.append(link.getText().toString());
            case RefNode reference when !reference.isDefined() -> addBracketed(reference);
            case FencedCodeBlock code -> addBlock(code.getContentChars().toString());
            case IndentedCodeBlock code -> addBlock(code.getContentChars().toString());
            case TableBlock table ->
                addBlock(new TableReading(table)
                        .rows().stream().map(TableReading.Row::text).collect(Collectors.joining("\n")));
            case OrderedList list -> addList(list);
            case Block block -> addBlock(block);
            default -> addChildren(node);
        }
    }

    private void addChildren(Node node) {
        node.getChildren().forEach(this::add);
    }

    private void addBlock(Node block) {
        seen.newLine();
        addChildren(block);
    }

    private void addBlock(String content) {
        seen.newLine();
        seen.append(content);
    }

    private void addList(OrderedList list) {
        int number = list.getStartNumber();
        for (Node item : list.getChildren()) {
            seen.newLine();
            seen.append(number++ + delimiter(item) + " ");
            for (Node child : item.getChildren()) {
                if (child == item.getFirstChild()) {
                    addChildren(child);
                } else {
                    add(child);
                }
            }
        }
    }

    private static String delimiter(Node item) {
        return item instanceof OrderedListItem numbered
                        && numbered.getOpeningMarker().endsWith(")")
                ? ")"
                : ".";
    }

    /** A word in brackets that is no link after all: the reader sees the brackets. */
    private void addBracketed(RefNode reference) {
        seen.append(reference.getChars().unescape());
    }

    private void addTag(String tag) {
        Matcher hiding = HIDING_TAG.matcher(tag);
        if (hiding.matches()) {
            seen.hide(hiding.group(1).isEmpty());
        } else if (BREAK_TAG.matcher(tag).matches()) {
            seen.append("\n");
        }
    }

    private void addHtml(HtmlBlock html) {
        seen.newLine();
        seen.append(Jsoup.parse(html.getChars().toString()).text());
    }

    private String cut(Text chars) {
        int end = Math.min(chars.getEndOffset(), limit);
        return chars.getChars()
                .subSequence(0, Math.max(0, end - chars.getStartOffset()))
                .unescape();
    }
}
