package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the notes out of a document's body before it is parsed as Markdown.
 *
 * <p>Each character of a note becomes a space, so that all other text keeps its offset and a list or table goes on
 * around a note in its middle. Not thread-safe.
 */
final class Notes {

    private static final Pattern LINE = Pattern.compile("^[ \\t]*>(.*)$", Pattern.MULTILINE);
    private static final Pattern BEGINNING = Pattern.compile("(问法|未写)((?:[ \\t]|[#＃])[^：:]*)?[：:](.*)", Pattern.DOTALL);

    private final char[] rest;
    private final List<Note> found = new ArrayList<>();
    private int start;
    private int end = -1;
    private final StringBuilder open = new StringBuilder();

    private Notes(String body) {
        rest = body.toCharArray();
    }

    /** Finds the notes of a body. */
    static Notes in(String body) {
        Notes notes = new Notes(body);
        Matcher line = LINE.matcher(withoutComments(body));
        while (line.find()) {
            notes.take(line);
        }
        notes.close();
        return notes;
    }

    List<Note> found() {
        return found;
    }

    /** The body with spaces in place of the notes. */
    String rest() {
        return new String(rest);
    }

    /** The text with spaces in place of HTML comments: a clause that is commented out takes its notes along. */
    private static String withoutComments(String body) {
        StringBuilder text = new StringBuilder(body);
        int start = body.indexOf("<!--");
        while (start >= 0) {
            int end = body.indexOf("-->", start);
            if (end < 0) {
                break;
            }
            for (int i = start; i < end + 3; i++) {
                text.setCharAt(i, body.charAt(i) == '\n' ? '\n' : ' ');
            }
            start = body.indexOf("<!--", end);
        }
        return text.toString();
    }

    private void take(Matcher line) {
        String content = line.group(1).strip();
        boolean begins = BEGINNING.matcher(content).matches();
        boolean continues = !open.isEmpty() && isNextLine(line.start()) && !content.isEmpty();
        if (begins || !continues) {
            close();
        }
        if (begins) {
            start = line.start() + line.group().indexOf('>');
        }
        if (begins || continues) {
            open.append(SeenText.between(open, content)).append(content);
            end = line.end(1);
            Arrays.fill(rest, line.start(), line.end(1), ' ');
        }
    }

    private boolean isNextLine(int offset) {
        return new String(rest, end, offset - end)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                == 1;
    }

    private void close() {
        Matcher note = BEGINNING.matcher(open);
        if (note.matches()) {
            Note.Kind kind = note.group(1).equals("问法") ? Note.Kind.ASKED_AS : Note.Kind.GAP;
            String references = note.group(2) == null ? "" : note.group(2).strip();
            List<String> words = references.isEmpty() ? List.of() : List.of(references.split("\\s+"));
            found.add(new Note(kind, words, note.group(3).strip(), new TextRange(start, end)));
        }
        open.setLength(0);
    }
}
