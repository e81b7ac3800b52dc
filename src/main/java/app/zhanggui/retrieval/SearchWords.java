package app.zhanggui.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader typed into a search: loose words, and phrases in quotes that must occur literally. Nothing but the quotes
 * has a meaning, and a quote that is not closed is a character like any other.
 *
 * @param words the text outside of quotes
 * @param phrases the texts in quotes
 */
public record SearchWords(String words, List<ExactPhrase> phrases) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|“([^“”]+)”|「([^「」]+)」|『([^『』]+)』|＂([^＂]+)＂");

    /** Copies the list, so that it never changes. */
    public SearchWords {
        phrases = List.copyOf(phrases);
    }

    /** Reads what was typed; may be any text. */
    public static SearchWords read(String typed) {
        List<ExactPhrase> phrases = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher quoted = QUOTED.matcher(typed);
        while (quoted.find()) {
            quoted.appendReplacement(words, " ");
            ExactPhrase phrase = new ExactPhrase(inside(quoted));
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        quoted.appendTail(words);
        return new SearchWords(words.toString().strip(), phrases);
    }

    private static String inside(Matcher quoted) {
        for (int group = 1; group <= quoted.groupCount(); group++) {
            if (quoted.group(group) != null) {
                return quoted.group(group).strip();
            }
        }
        return "";
    }

    /** Words and phrases as one text, by which clauses are found and ranked. */
    public String text() {
        StringBuilder text = new StringBuilder(words);
        phrases.forEach(phrase -> text.append(' ').append(phrase.text()));
        return text.toString().strip();
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }
}
