package app.zhanggui.question;

import app.zhanggui.question.events.AskedUnits;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.text.AskingWords;
import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns a question as typed into one that is understood: normal form, spelling, platforms, terms, intent, amounts and
 * what the conversation adds. Immutable, thread-safe.
 */
public final class QuestionUnderstanding {

    private static final Pattern ADDRESS = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)|(?:https?://|www\\.)\\S+");
    private static final Pattern LEANING = Pattern.compile("^(那|要是|如果|换|再|还有|另外|这|它|他|and\\b|what about|how about)"
            + "|(呢|咧|那边|那个|这个)(\\s|[,?!。]|$)|也(是|会|要)?(一样|同样)|^.{0,6}$");
    private static final Pattern NEW_TOPIC = Pattern.compile("新话题|换个话题|另一个问题|new topic|another question");

    private final AskingWords askingWords;
    private final IntentPatterns intents = new IntentPatterns();
    private final AskedUnits askedUnits = new AskedUnits();
    private final Spelling spelling;

    /** Makes an understanding that cuts those words of asking and hears words like that. */
    public QuestionUnderstanding(AskingWords askingWords, Pinyin pinyin) {
        this.askingWords = askingWords;
        this.spelling = new Spelling(pinyin);
    }

    /**
     * Understands the question.
     *
     * @param lexicon the words of the glossary
     * @param knownWord tells whether the rule documents use a word; such a word is never corrected
     */
    public UnderstoodQuestion understand(Question question, Lexicon lexicon, Predicate<String> knownWord) {
        String typed = TextFolding.fold(ADDRESS.matcher(question.text()).replaceAll(" $1 "));
        List<Correction> corrections = spelling.corrections(typed, askingWords.cut(typed), lexicon, knownWord);
        String text = corrected(typed, corrections);
        List<Mention> mentions = lexicon.mentions(text);
        Optional<Conversation> before = question.conversation()
                .flatMap(Conversation::of)
                .filter(conversation -> !NEW_TOPIC.matcher(text).find());

        List<String> carriedOver = new ArrayList<>();
        List<String> platforms = platforms(question, mentions);
        if (platforms.isEmpty() && before.isPresent()) {
            platforms = before.get().platforms();
            if (!platforms.isEmpty()) {
                carriedOver.add("platform");
            }
        }
        String words = askingWords.cut(withoutPlatforms(text, mentions));
        String matter = before.filter(conversation -> leans(text, mentions, words))
                .map(Conversation::matter)
                .orElse("");
        if (!matter.isEmpty()) {
            carriedOver.add("topic");
        }
        List<Amount> amounts = Amounts.in(text);
        Intent intent = intents.of(text);
        return new UnderstoodQuestion(
                text,
                words,
                matter,
                expansions(text, mentions, lexicon.mentions(matter), matter, intent),
                platforms,
                intent,
                askedUnits.of(text),
                amounts.isEmpty() ? Amounts.in(matter) : amounts,
                corrections,
                carriedOver,
                question.asOf(),
                text.codePoints().noneMatch(TextFolding::isHan));
    }

    private static String corrected(String text, List<Correction> corrections) {
        String corrected = text;
        for (Correction correction : corrections) {
            corrected = corrected.replace(correction.from(), correction.to());
        }
        return corrected;
    }

    private static List<String> platforms(Question question, List<Mention> mentions) {
        Stream<String> mentioned =
                mentions.stream().flatMap(m -> m.platform().stream()).map(Platform::slug);
        Set<String> platforms = new LinkedHashSet<>(mentioned.toList());
        return platforms.isEmpty() ? question.platform().stream().toList() : List.copyOf(platforms);
    }

    /**
     * Whether a question would not be understood alone: it is short, begins with 那 or ends with 呢, and names no
     * platform; or it names a platform and nothing else, as the answer to a question back does.
     */
    private static boolean leans(String text, List<Mention> mentions, String words) {
        boolean namesPlatform =
                mentions.stream().anyMatch(mention -> mention.platform().isPresent());
        return namesPlatform ? words.isBlank() : LEANING.matcher(text).find();
    }

    /**
     * The platform is a filter; its name must not count as a word that a clause has in common with the question. What
     * stands behind the name stays: 直播 of 淘宝直播.
     */
    private static String withoutPlatforms(String text, List<Mention> mentions) {
        StringBuilder rest = new StringBuilder(text);
        for (Mention mention : mentions) {
            mention.platform().ifPresent(platform -> {
                String form = text.substring(mention.start(), mention.end());
                String label = TextFolding.fold(platform.label());
                blank(rest, mention.start(), form.startsWith(label) ? label.length() : form.length());
            });
        }
        return rest.toString();
    }

    private static void blank(StringBuilder text, int start, int length) {
        for (int at = start; at < start + length; at++) {
            text.setCharAt(at, ' ');
        }
    }

    private List<String> expansions(
            String text, List<Mention> mentions, List<Mention> inMatter, String matter, Intent intent) {
        Stream<String> terms = Stream.concat(mentions.stream(), inMatter.stream())
                .flatMap(mention -> mention.term().stream())
                .map(term -> TextFolding.fold(term.term()));
        return Stream.concat(terms, intents.words(intent).stream())
                .filter(word -> !text.contains(word) && !matter.contains(word))
                .distinct()
                .toList();
    }
}
