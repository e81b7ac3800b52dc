package app.zhanggui.question;

import app.zhanggui.rulebook.Glossary;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.Role;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.Term;
import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of a glossary by every form in which people write them. Immutable and thread-safe.
 *
 * <p>Where two forms begin at the same place the longer one counts: "TikTok Shop" is not "TikTok", 购物体验星级 is not
 * 星级.
 */
public final class Lexicon {

    private static final int LONG_ENGLISH_TERM = 8;
    private static final int LONG_ENGLISH_NAME = 6;

    private final Map<String, Platform> platforms = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Sounds sounds;
    private final PlatformVocabulary vocabulary;
    private final Map<Character, Integer> longestNames = new HashMap<>();
    private final Map<Character, Integer> longestRoles = new HashMap<>();

    /** Makes the lexicon of a rule book. */
    public static Lexicon of(RuleBook ruleBook, Pinyin pinyin) {
        List<Platform> unnamed = ruleBook.coveredPlatforms().stream()
                .filter(slug -> ruleBook.glossary().platform(slug).isEmpty())
                .map(Platform::unnamed)
                .toList();
        return new Lexicon(ruleBook.glossary(), unnamed, ruleBook.documents(), pinyin);
    }

    /** Makes the lexicon of a glossary without documents. */
    public Lexicon(Glossary glossary, Pinyin pinyin) {
        this(glossary, List.of(), List.of(), pinyin);
    }

    private Lexicon(Glossary glossary, List<Platform> unnamed, List<RuleDocument> documents, Pinyin pinyin) {
        this.sounds = new Sounds(pinyin);
        this.vocabulary = new PlatformVocabulary(documents);
        Stream.concat(glossary.platforms().stream(), unnamed.stream()).forEach(this::add);
        glossary.terms().forEach(this::add);
        glossary.roles().forEach(this::add);
        Stream.of(platforms, terms)
                .flatMap(forms -> forms.keySet().stream())
                .forEach(form -> longestNames.merge(form.charAt(0), form.length(), Math::max));
        roles.keySet().forEach(form -> longestRoles.merge(form.charAt(0), form.length(), Math::max));
    }

    private void add(Platform platform) {
        Stream.concat(Stream.of(platform.label(), platform.english(), platform.slug()), platform.aliases().stream())
                .map(TextFolding::fold)
                .filter(form -> !form.isEmpty())
                .forEach(form -> {
                    platforms.putIfAbsent(form, platform);
                    sounds.add(form, true);
                    sounds.addEnglish(form, LONG_ENGLISH_NAME);
                });
    }

    private void add(Term term) {
        Stream.of(Stream.of(term.term()), term.synonyms().stream(), term.english().stream())
                .flatMap(forms -> forms)
                .map(TextFolding::fold)
                .filter(form -> !form.isEmpty())
                .forEach(form -> terms.putIfAbsent(form, term));
        sounds.add(TextFolding.fold(term.term()), true);
        term.synonyms().stream().map(TextFolding::fold).forEach(form -> sounds.add(form, false));
        term.english().forEach(form -> sounds.addEnglish(form, LONG_ENGLISH_TERM));
    }

    private void add(Role role) {
        Stream.of(Stream.of(role.role()), role.synonyms().stream(), role.english().stream())
                .flatMap(forms -> forms)
                .map(TextFolding::fold)
                .forEach(form -> roles.putIfAbsent(form, role.role()));
    }

    /** Whether the folded word is a form of a platform or a term. */
    public boolean knows(String form) {
        return platforms.containsKey(form) || terms.containsKey(form);
    }

    /** The name of the platform as shown; the slug where it has no other name. */
    String label(String slug) {
        return platforms.values().stream()
                .filter(platform -> platform.slug().equals(slug))
                .findFirst()
                .map(Platform::label)
                .orElse(slug);
    }

    /** How the forms sound and are written, for words that were written wrong. */
    Sounds sounds() {
        return sounds;
    }

    /** Whether documents of one of the platforms use the term; of a term that no document uses nobody knows. */
    boolean isUsedOn(Term term, List<String> slugs) {
        return vocabulary.isUsedOn(TextFolding.fold(term.term()), slugs);
    }

    /** The roles that the folded text names, from left to right, without overlap. */
    List<RoleMention> roleMentions(String text) {
        List<RoleMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<RoleMention> mention = longestRoleAt(text, at);
            mention.ifPresent(mentions::add);
            at = mention.map(RoleMention::end).orElse(at + 1);
        }
        return mentions;
    }

    private Optional<RoleMention> longestRoleAt(String text, int start) {
        for (int end = lastEnd(longestRoles, text, start); end > start; end--) {
            String role = roles.get(text.substring(start, end));
            if (role != null && standsAlone(text, start, end)) {
                return Optional.of(new RoleMention(start, end, role));
            }
        }
        return Optional.empty();
    }

    /** Where the longest form ends that may begin at the place: most characters begin none. */
    private static int lastEnd(Map<Character, Integer> longest, String text, int start) {
        return Math.min(text.length(), start + longest.getOrDefault(text.charAt(start), 0));
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
        for (int end = lastEnd(longestNames, text, start); end > start; end--) {
            String form = text.substring(start, end);
            if (knows(form) && standsAlone(text, start, end)) {
                return Optional.of(new Mention(
                        start, end, Optional.ofNullable(platforms.get(form)), Optional.ofNullable(terms.get(form))));
            }
        }
        return Optional.empty();
    }

    /** A Latin form counts only as a whole word: "ks" is not in "links"; but it may touch a number: taobao5分. */
    private static boolean standsAlone(String text, int start, int end) {
        return !isOneWord(text, start - 1, start) && !isOneWord(text, end - 1, end);
    }

    private static boolean isOneWord(String text, int left, int right) {
        if (left < 0 || right >= text.length()) {
            return false;
        }
        char one = text.charAt(left);
        char other = text.charAt(right);
        return isLatin(one) && isLatin(other) || isDigit(one) && isDigit(other);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && !TextFolding.isHan(c);
    }
}
