package app.zhanggui.question;

import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.Term;
import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a question is about, and which of it the turns before have said.
 *
 * @param statedPlatforms the slugs that the question itself names
 * @param chosenPlatform the slug chosen beside it
 * @param carriedPlatforms the slugs of the turns before, where it names none
 * @param statedRoles the roles that the question itself names
 * @param carriedRoles those of the question on which it leans
 * @param statedTerms the terms that the question itself names
 * @param carriedTerms those of the question on which it leans
 * @param leans whether it takes over the matter of the question before
 * @param label the name of a carried platform that the words do not name, else empty
 * @param matter the matter of the question before, where it is not part of the text
 * @param english whether it is asked in English
 */
record Context(
        List<String> statedPlatforms,
        Optional<String> chosenPlatform,
        List<String> carriedPlatforms,
        List<String> statedRoles,
        List<String> carriedRoles,
        List<String> statedTerms,
        List<String> carriedTerms,
        boolean leans,
        String label,
        String matter,
        boolean english) {

    /** 不是主播: whom it does not concern. */
    private static final Pattern DENIED = Pattern.compile("(?:不是|并非|\\bnot (?:an? |the )?)\\s*$");

    private static final Pattern ENGLISH_WORD = Pattern.compile("[a-z]{2,}");

    static Context of(
            Question question,
            String own,
            FollowUp.Completed completed,
            Optional<Conversation> before,
            Lexicon lexicon) {
        List<String> stated = platforms(own, lexicon);
        List<String> carried = stated.isEmpty() && question.platform().isEmpty()
                ? before.map(Conversation::platforms)
                        .filter(slugs -> completed.leans() || staysOn(slugs, own, lexicon))
                        .orElse(List.of())
                : List.of();
        String whole = completed.completed() ? completed.text() : own + "\n" + completed.matter();
        boolean named = !platforms(whole, lexicon).isEmpty();
        List<String> ownRoles = roles(own, lexicon);
        List<String> ownTerms = terms(own, lexicon);
        return new Context(
                stated,
                question.platform(),
                carried,
                ownRoles,
                ownRoles.isEmpty() ? roles(whole, lexicon) : List.of(),
                ownTerms,
                without(terms(whole, lexicon), ownTerms),
                completed.leans(),
                named || carried.isEmpty() ? "" : lexicon.label(carried.getFirst()),
                completed.matter(),
                isEnglish(own, before.map(Conversation::matter).orElse(""), lexicon));
    }

    List<String> platforms() {
        return Stream.of(
                        statedPlatforms,
                        statedPlatforms.isEmpty() ? chosenPlatform.stream().toList() : List.<String>of(),
                        carriedPlatforms)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    List<String> roles() {
        return statedRoles.isEmpty() ? carriedRoles : statedRoles;
    }

    List<String> terms() {
        return Stream.concat(statedTerms.stream(), carriedTerms.stream()).toList();
    }

    /** The names of what came from the conversation. */
    List<String> carriedOver() {
        List<String> names = new ArrayList<>();
        if (!carriedPlatforms.isEmpty()) {
            names.add("platform");
        }
        if (leans) {
            names.add("topic");
        }
        if (!carriedRoles.isEmpty()) {
            names.add("role");
        }
        return names;
    }

    /** The question as one can read it alone: the words of the one before stand before its own. */
    String readable(String text) {
        String whole = matter.isEmpty() ? text : matter + ", " + text;
        return label.isEmpty() ? whole : label + ": " + whole;
    }

    /** Whether a question that names no platform may be about those: not where only others know its terms. */
    private static boolean staysOn(List<String> slugs, String own, Lexicon lexicon) {
        return lexicon.mentions(own).stream()
                .flatMap(mention -> mention.term().stream())
                .allMatch(term -> lexicon.isUsedOn(term, slugs));
    }

    /**
     * English has no Chinese, or more words than Chinese characters. A question without words, like 「40?」, is asked in the
     * language of the one before.
     */
    private static boolean isEnglish(String own, String before, Lexicon lexicon) {
        StringBuilder words = new StringBuilder(own);
        lexicon.mentions(own).stream()
                .filter(mention -> mention.platform().isPresent())
                .forEach(mention ->
                        words.replace(mention.start(), mention.end(), " ".repeat(mention.end() - mention.start())));
        String judged = hasLetters(words) ? words.toString() : before;
        long chinese = judged.codePoints().filter(TextFolding::isHan).count();
        return hasLetters(judged)
                && (chinese == 0 || ENGLISH_WORD.matcher(judged).results().count() > chinese);
    }

    private static boolean hasLetters(CharSequence text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static List<String> platforms(String text, Lexicon lexicon) {
        return lexicon.mentions(text).stream()
                .flatMap(mention -> mention.platform().stream())
                .map(Platform::slug)
                .distinct()
                .toList();
    }

    private static List<String> roles(String text, Lexicon lexicon) {
        return lexicon.roleMentions(text).stream()
                .filter(mention ->
                        !DENIED.matcher(text.substring(0, mention.start())).find())
                .map(RoleMention::role)
                .distinct()
                .toList();
    }

    private static List<String> terms(String text, Lexicon lexicon) {
        return lexicon.mentions(text).stream()
                .flatMap(mention -> mention.term().stream())
                .map(Term::term)
                .distinct()
                .toList();
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(each -> !some.contains(each)).toList();
    }
}
