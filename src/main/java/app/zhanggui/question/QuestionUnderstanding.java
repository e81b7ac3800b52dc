package app.zhanggui.question;

import app.zhanggui.question.events.Act;
import app.zhanggui.question.events.AskedUnits;
import app.zhanggui.question.events.EventReader;
import app.zhanggui.question.events.EventReading;
import app.zhanggui.question.events.ReadEvent;
import app.zhanggui.question.events.Rise;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.text.AskingWords;
import app.zhanggui.text.TextFolding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns a question as typed into one that is understood: normal form, spelling, what the conversation adds, platforms,
 * roles, terms, what is asked for, amounts and events. Immutable, thread-safe.
 */
public final class QuestionUnderstanding {

    /** So many characters that nobody knows are a topic of their own. */
    private static final int FOREIGN = 3;

    private final AskingWords askingWords;
    private final IntentPatterns intents = new IntentPatterns();
    private final AskedPatterns askedPatterns = new AskedPatterns();
    private final AskedUnits askedUnits = new AskedUnits();
    private final EventReader events = new EventReader();
    private final EnglishRendering rendering = new EnglishRendering();
    private final ImpliedWords implied = new ImpliedWords();
    private final PartChanges changes = new PartChanges();
    private final FollowUp followUp;
    private final Spelling spelling;

    /** Makes an understanding that cuts those words of asking and hears words like that. */
    public QuestionUnderstanding(AskingWords askingWords, Pinyin pinyin) {
        this.askingWords = askingWords;
        this.followUp = new FollowUp(askingWords);
        this.spelling = new Spelling(pinyin);
    }

    /**
     * Understands the question.
     *
     * @param lexicon the words of the glossary
     * @param knownWord tells whether the rule documents use a word; such a word is never corrected
     */
    public UnderstoodQuestion understand(Question question, Lexicon lexicon, Predicate<String> knownWord) {
        return understand(question, lexicon, knownWord, false);
    }

    /** Understands the question as one that goes on from the turn before, although no word of it says so. */
    public UnderstoodQuestion understandGoingOn(Question question, Lexicon lexicon, Predicate<String> knownWord) {
        return understand(question, lexicon, knownWord, true);
    }

    private UnderstoodQuestion understand(
            Question question, Lexicon lexicon, Predicate<String> knownWord, boolean goesOn) {
        String typed = NormalForm.of(question.text());
        List<Correction> corrections = spelling.corrections(typed, askingWords.cut(typed), lexicon, knownWord);
        String own = changes.in(corrected(typed, corrections), question, lexicon);
        Optional<Conversation> before = question.conversation()
                .flatMap(Conversation::of)
                .filter(conversation -> !followUp.leaves(own))
                .map(conversation -> new Conversation(
                        conversation.platforms(),
                        carried(conversation.matter(), question, lexicon),
                        conversation.topic()));
        String matter = before.map(Conversation::matter).orElse("");
        FollowUp.Completed completed =
                goesOn ? followUp.lean(own, matter) : completed(own, matter, question.asOf(), lexicon, knownWord);
        String text = completed.text();
        List<Mention> mentions = lexicon.mentions(text);
        Context context = Context.of(question, own, completed, before, lexicon);
        Intent intent = intents.of(text);
        EventReading reading = events.read(text, question.asOf());
        List<Amount> amounts = amounts(text);
        String chinese = rendering.of(text, lexicon);
        String words = askingWords.cut(withoutPlatforms(text, mentions));
        return new UnderstoodQuestion(
                text,
                chinese,
                context.readable(text),
                words,
                chinese.equals(text) ? words : askingWords.cut(withoutPlatforms(chinese, lexicon.mentions(chinese))),
                completed.matter(),
                completed.matter().isEmpty() ? Optional.empty() : before.flatMap(Conversation::topic),
                expansions(text, mentions, lexicon.mentions(completed.matter()), completed.matter(), intent),
                context.platforms(),
                context.roles(),
                context.terms(),
                intent,
                askedPatterns.of(text),
                askedUnits.of(text.equals(chinese) ? text : text + " " + chinese),
                amounts.isEmpty() ? Amounts.in(completed.matter()) : amounts,
                reading,
                corrections,
                context.carriedOver(),
                Parts.of(context, reading, term -> !askingWords.cut(term).isBlank()),
                question.asOf(),
                context.english());
    }

    private static List<Amount> amounts(String text) {
        return Amounts.found(text).stream()
                .filter(found -> !Rise.beginsAt(found.range(), text))
                .map(FoundAmount::amount)
                .toList();
    }

    private FollowUp.Completed completed(
            String own, String matter, LocalDate asOf, Lexicon lexicon, Predicate<String> knownWord) {
        FollowUp.Completed completed = isForeign(own, lexicon, knownWord)
                ? followUp.complete(own, "", lexicon)
                : followUp.complete(own, matter, lexicon);
        return !completed.completed() && followsOn(own, matter, asOf, lexicon) ? followUp.lean(own, matter) : completed;
    }

    /** Whether it has words of its own, none of which the rule documents or the glossary know: 那明天天气呢. */
    private boolean isForeign(String own, Lexicon lexicon, Predicate<String> knownWord) {
        String content = followUp.content(askingWords.cut(own));
        return content.codePoints().filter(TextFolding::isHan).count() >= FOREIGN
                && !followUp.stays(own)
                && lexicon.mentions(content).isEmpty()
                && Amounts.in(own).isEmpty()
                && IntStream.range(0, content.length() - 1)
                        .mapToObj(at -> content.substring(at, at + 2))
                        .filter(pair -> pair.codePoints().allMatch(TextFolding::isHan))
                        .noneMatch(pair -> lexicon.knows(pair) || knownWord.test(pair));
    }

    /**
     * Whether it tells of an order alone, and the turn before of the withdrawal that the order came after, or of one
     * more of what the turn before told, as in 4 月份又扣 6 分, or whether it only tells something and asks nothing.
     */
    private boolean followsOn(String own, String matter, LocalDate asOf, Lexicon lexicon) {
        if (matter.isEmpty()) {
            return false;
        }
        EventReading reading = events.read(own, asOf);
        List<ReadEvent> told = reading.events();
        if (told.isEmpty()) {
            return false;
        }
        boolean tellsOnly = own.indexOf('?') < 0
                && askedPatterns.of(own).isEmpty()
                && lexicon.mentions(own).stream()
                        .allMatch(mention -> mention.platform().isEmpty());
        if (tellsOnly) {
            return true;
        }
        boolean orders = told.stream().allMatch(event -> event.act() == Act.ORDER);
        boolean oneMore = told.size() == 1
                && reading.kinds().adds()
                && lexicon.mentions(own).stream()
                        .allMatch(mention -> mention.platform().isEmpty());
        Act before = orders ? Act.WITHDRAWAL : told.getFirst().act();
        EventReading earlier = events.read(matter, asOf);
        return orders && hasEvent(earlier, before)
                || oneMore && (hasEvent(earlier, before) || !earlier.totals().isEmpty());
    }

    private static boolean hasEvent(EventReading reading, Act act) {
        return reading.events().stream().anyMatch(event -> event.act() == act);
    }

    /** What is added belongs to the question itself, not to the one before. */
    private String carried(String matter, Question question, Lexicon lexicon) {
        return matter.isEmpty() ? matter : changes.in(matter, question.withChangesOfParts(), lexicon);
    }

    private static String corrected(String text, List<Correction> corrections) {
        String corrected = text;
        for (Correction correction : corrections) {
            corrected = corrected.replace(correction.from(), correction.to());
        }
        return corrected;
    }

    /**
     * The platform is a filter; its name must not count as a word that a clause has in common with the question. What
     * stands behind the name stays: 直播 of 淘宝直播.
     */
    private static String withoutPlatforms(String text, List<Mention> mentions) {
        StringBuilder rest = new StringBuilder(text);
        for (Mention mention : mentions) {
            mention.platform()
                    .ifPresent(platform -> blank(rest, mention.start(), lengthOfName(text, mention, platform)));
        }
        return rest.toString();
    }

    private static int lengthOfName(String text, Mention mention, Platform platform) {
        String form = text.substring(mention.start(), mention.end());
        String label = TextFolding.fold(platform.label());
        return form.startsWith(label) ? label.length() : form.length();
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
        return Stream.of(terms, intents.words(intent).stream(), implied.in(text))
                .flatMap(words -> words)
                .filter(word -> !text.contains(word) && !matter.contains(word))
                .distinct()
                .toList();
    }
}
