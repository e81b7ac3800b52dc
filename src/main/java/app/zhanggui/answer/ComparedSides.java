package app.zhanggui.answer;

import app.zhanggui.question.Intent;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a comparison into the things that it sets against each other. Stateless, thread-safe. */
final class ComparedSides {

    private static final Pattern AND = Pattern.compile("(?<!客)跟|(?<!平|温)和|与|还是|、|;|\\b(?:vs|versus|and|or)\\b");
    private static final Pattern COMPARING =
            Pattern.compile("(有)?(什么|啥|哪些|何)?(区别|不同|不一样|两样|差别|差异)(吗|么|嘛|在哪里?)?|一样吗|(对比|比较|比)一下|相比|分别.*$|各(是|自|卡|罚).*$"
                    + "|别搞混|(之间)?的?$|\\b(what is|what's)?\\s*the difference( between)?\\b|\\bcompare\\b|[?!。]");
    private static final Pattern DIFFERENCE =
            Pattern.compile("区别|不同|不一样|两样|差别|差异|对比|比一下|一样(吗|么)|\\b(difference|compare|versus|vs)\\b");

    /** 跟说的不一样 states a difference and does not ask for one. */
    private static final Pattern STATED_DIFFERENCE =
            Pattern.compile("(?:跟|和|与)[^,;。?]{1,8}(?<!什么|啥|哪些|何|有)(?:不一样|不同|不符)(?!\\s*(?:吗|么|呢|嘛|在哪|[?]|$))");

    /** What joins the names of the things or counts them, and is no matter of its own. */
    private static final Pattern JOINING = Pattern.compile("^(?:\\s|和|与|跟|、|,|的|在|对|里)+|[两三几]家的?|[两三几]个平台的?");

    /** What a name in a table must not hold: it comes from the visitor. */
    private static final Pattern MARKS = Pattern.compile("[<>|`*_\\[\\]\\p{Cntrl}]");

    private static final int SHORTEST = 2;
    private static final int LONGEST_NAME = 16;

    /**
     * One of the things compared.
     *
     * @param name how the question calls it
     * @param question the part of the question about it
     */
    record Side(String name, Asked question) {}

    private ComparedSides() {}

    /** The sides, at least two; empty where nothing is compared. */
    static List<Side> of(Asked asked) {
        List<String> platforms = asked.question().platforms();
        boolean named = !asked.question().carriedOver().contains("platform");
        List<Side> parts = isComparison(asked) ? parts(asked) : List.of();
        if (platforms.size() > 1
                && named
                && (parts.size() < 2 || parts.size() == platforms.size() && onlyPlatforms(asked))) {
            return ofPlatforms(asked);
        }
        return parts.size() > 1 ? parts : List.of();
    }

    private static boolean isComparison(Asked asked) {
        String text = asked.question().text();
        if (STATED_DIFFERENCE.matcher(text).find()
                && !DIFFERENCE
                        .matcher(STATED_DIFFERENCE.matcher(text).replaceAll(" "))
                        .find()) {
            return false;
        }
        return asked.question().intent() == Intent.COMPARISON
                || DIFFERENCE.matcher(asked.question().text()).find();
    }

    /** Whether what stands between the names of the platforms only joins them. */
    private static boolean onlyPlatforms(Asked asked) {
        return AND.splitAsStream(asked.question().text())
                .limit(asked.question().platforms().size() - 1L)
                .allMatch(part -> withoutPlatforms(part, asked).strip().length() < SHORTEST);
    }

    private static List<Side> parts(Asked asked) {
        List<Side> sides = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (String part : AND.split(asked.question().text())) {
            String text = COMPARING.matcher(part).replaceAll(" ").strip();
            if (text.length() >= SHORTEST) {
                sides.add(new Side(
                        name(text, asked), asked.part(text, asked.question().platforms(), before.toString())));
                before.append(' ').append(text);
            }
        }
        return sides;
    }

    private static String name(String text, Asked asked) {
        String own = withoutPlatforms(text, asked).strip();
        String first = (own.isEmpty() ? text : own).split("[,;。]")[0];
        String words =
                JOINING.matcher(first).replaceAll("").replaceAll("\\s+", " ").strip();
        return words.length() <= LONGEST_NAME
                        && MARKS.matcher(words).results().findAny().isEmpty()
                ? words
                : "";
    }

    private static List<Side> ofPlatforms(Asked asked) {
        String whole = withoutPlatforms(asked.question().text(), asked);
        return asked.question().platforms().stream()
                .map(slug -> {
                    Platform platform = asked.edition().ruleBook().platform(slug);
                    String text = ownWords(asked, platform).orElse(whole);
                    return new Side(
                            asked.question().english() ? platform.english() : platform.label(),
                            asked.part(matter(text), List.of(slug), ""));
                })
                .toList();
    }

    private static String matter(String text) {
        String matter = JOINING.matcher(COMPARING.matcher(text).replaceAll(" ")).replaceAll("");
        return matter.isBlank() ? text : matter;
    }

    /** What stands behind the platform's name up to the next one, where each has words of its own. */
    private static Optional<String> ownWords(Asked asked, Platform platform) {
        String text = asked.question().text();
        List<Integer> starts = asked.question().platforms().stream()
                .map(slug -> firstName(text, asked.edition().ruleBook().platform(slug)))
                .sorted()
                .toList();
        int own = firstName(text, platform);
        if (starts.getFirst() < 0) {
            return Optional.empty();
        }
        String head = text.substring(0, starts.getFirst());
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            pieces.add(
                    withoutPlatforms(text.substring(starts.get(i), end), asked).strip());
        }
        boolean each = pieces.stream()
                .allMatch(piece -> piece.codePoints().filter(TextFolding::isHan).count() >= SHORTEST);
        return each ? Optional.of(head + " " + pieces.get(starts.indexOf(own))) : Optional.empty();
    }

    private static int firstName(String text, Platform platform) {
        return names(platform)
                .map(text::indexOf)
                .filter(at -> at >= 0)
                .min(Comparator.naturalOrder())
                .orElse(-1);
    }

    private static Stream<String> names(Platform platform) {
        return Stream.concat(Stream.of(platform.label(), platform.english()), platform.aliases().stream())
                .map(TextFolding::fold);
    }

    private static String withoutPlatforms(String text, Asked asked) {
        UnderstoodQuestion question = asked.question();
        String rest = text;
        for (String slug : question.platforms()) {
            Platform platform = asked.edition().ruleBook().platform(slug);
            for (String name : names(platform)
                    .sorted(Comparator.comparingInt(String::length))
                    .toList()) {
                rest = rest.replace(name, " ");
            }
        }
        return rest;
    }
}
