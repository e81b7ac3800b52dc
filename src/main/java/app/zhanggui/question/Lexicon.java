package app.zhanggui.question;

import app.zhanggui.rulebook.Glossary;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.Term;
import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The words of a glossary by every form in which people write them. Immutable and thread-safe.
 *
 * <p>Where two forms begin at the same place the longer one counts: "TikTok Shop" is not "TikTok", 购物体验星级 is not
 * 星级.
 */
public final class Lexicon {

    private static final int SHORTEST_SPOKEN_FORM = 2;

    private final Map<String, Platform> platforms = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, String> formsBySound = new HashMap<>();
    private final Pinyin pinyin;
    private final int longest;

    /** Makes the lexicon of the glossary, with the platforms that have documents but no glossary entry. */
    public Lexicon(Glossary glossary, List<Platform> unnamed, Pinyin pinyin) {
        this.pinyin = pinyin;
        Stream.concat(glossary.platforms().stream(), unnamed.stream()).forEach(this::add);
        glossary.terms().forEach(this::add);
        longest = Stream.concat(platforms.keySet().stream(), terms.keySet().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private void add(Platform platform) {
        Stream.concat(Stream.of(platform.label(), platform.english(), platform.slug()), platform.aliases().stream())
                .map(TextFolding::fold)
                .filter(form -> !form.isEmpty())
                .forEach(form -> {
                    platforms.putIfAbsent(form, platform);
                    addSound(form);
                });
    }

    private void add(Term term) {
        Stream.of(Stream.of(term.term()), term.synonyms().stream(), term.english().stream())
                .flatMap(forms -> forms)
                .map(TextFolding::fold)
                .filter(form -> !form.isEmpty())
                .forEach(form -> terms.putIfAbsent(form, term));
        Stream.concat(Stream.of(term.term()), term.synonyms().stream())
                .map(TextFolding::fold)
                .forEach(this::addSound);
    }

    private void addSound(String form) {
        if (form.length() >= SHORTEST_SPOKEN_FORM && form.codePoints().allMatch(TextFolding::isHan)) {
            formsBySound.putIfAbsent(pinyin.of(form), form);
        }
    }

    /** Whether the folded word is a form of a platform or a term. */
    public boolean knows(String form) {
        return platforms.containsKey(form) || terms.containsKey(form);
    }

    /** The form that sounds like that, in toneless pinyin without spaces. */
    public Optional<String> bySound(String sound) {
        return Optional.ofNullable(formsBySound.get(sound));
    }

    /** The platforms and terms that the folded text mentions, from left to right, without overlap. */
    public List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Mention> mention = longestAt(text, at);
            mention.ifPresent(mentions::add);
            at = mention.map(Mention::end).orElse(at + 1);
        }
        return mentions;
    }

    private Optional<Mention> longestAt(String text, int start) {
        for (int end = Math.min(text.length(), start + longest); end > start; end--) {
            String form = text.substring(start, end);
            if (knows(form) && standsAlone(text, start, end)) {
                return Optional.of(new Mention(
                        start, end, Optional.ofNullable(platforms.get(form)), Optional.ofNullable(terms.get(form))));
            }
        }
        return Optional.empty();
    }

    /** A Latin form counts only as a whole word: "ks" is not in "links". */
    private static boolean standsAlone(String text, int start, int end) {
        Predicate<Integer> latin = at -> at >= 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && !TextFolding.isHan(text.charAt(at));
        return !(latin.test(start) && latin.test(start - 1)) && !(latin.test(end - 1) && latin.test(end));
    }
}
