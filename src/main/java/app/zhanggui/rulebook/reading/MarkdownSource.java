package app.zhanggui.rulebook.reading;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.stream.Collectors;

/** The Markdown of the rule documents: CommonMark with tables. */
final class MarkdownSource {

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                    .set(TablesExtension.MAX_HEADER_ROWS, 1)
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
            .build();

    private MarkdownSource() {}

    /** The blocks of the text. */
    static Document parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** A block's source without the indentation it has inside of a list, and without doubled empty lines. */
    static String outdented(String source, int column) {
        String outdented = source.lines()
                .map(line -> line.substring(Math.min(column, indentation(line))).stripTrailing())
                .collect(Collectors.joining("\n"));
        return outdented.replaceAll("\n{3,}", "\n\n").strip();
    }

    private static int indentation(String line) {
        int indentation = 0;
        while (indentation < line.length() && (line.charAt(indentation) == ' ' || line.charAt(indentation) == '\t')) {
            indentation++;
        }
        return indentation;
    }
}
