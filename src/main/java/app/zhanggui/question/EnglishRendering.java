package app.zhanggui.question;

import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.Term;
import app.zhanggui.text.LineResource;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says an English text in the language of the rule documents, word for word: what is compared with a clause must be in the
 * clause's words. The frame of the sentence comes first (amounts, classes, circumstances, the question), then the
 * glossary's terms, then the common words; an English word that nobody knows stays. Immutable, thread-safe.
 *
 * <p>A serious violation on Douyin adds 4 B points, right? is 情节严重 违规 抖音 积 b类4分,对吗?
 */
final class EnglishRendering {

    private static final Pattern ENGLISH =
            Pattern.compile("(?<![a-z])[a-z]{2,}+[\\s-]+[a-z]{2}|\\d[\\s-]*(?:points?|days?|hours?)\\b");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<Phrase> frames = phrases("english-frames.txt");
    private final List<Phrase> words = phrases("english-words.txt");

    /** The folded text in Chinese; itself where it has no English in it. */
    String of(String text, Lexicon lexicon) {
        if (!ENGLISH.matcher(text).find()) {
            return text;
        }
        String framed = replaced(text, frames);
        return SPACES.matcher(replaced(named(framed, lexicon), words))
                .replaceAll(" ")
                .strip();
    }

    private static String named(String text, Lexicon lexicon) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Mention mention : lexicon.mentions(text)) {
            Optional<String> name = mention.platform().map(Platform::label).or(() -> mention.term()
                    .map(Term::term));
            rest.append(text, at, mention.start());
            rest.append(isChinese(text, mention) ? text.substring(mention.start(), mention.end()) : spaced(name));
            at = mention.end();
        }
        return rest.append(text.substring(at)).toString();
    }

    private static boolean isChinese(String text, Mention mention) {
        return text.substring(mention.start(), mention.end()).codePoints().anyMatch(TextFolding::isHan);
    }

    private static String spaced(Optional<String> name) {
        return " " + TextFolding.fold(name.orElse("")) + " ";
    }

    private static String replaced(String text, List<Phrase> phrases) {
        String rest = text;
        for (Phrase phrase : phrases) {
            rest = phrase.english().matcher(rest).replaceAll(phrase.chinese());
        }
        return rest;
    }

    private static List<Phrase> phrases(String resource) {
        return LineResource.read(EnglishRendering.class, resource).stream()
                .map(line -> new Phrase(Pattern.compile(line.value()), line.key()))
                .toList();
    }

    private record Phrase(Pattern english, String chinese) {}
}
