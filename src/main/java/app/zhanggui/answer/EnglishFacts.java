package app.zhanggui.answer;

import app.zhanggui.text.LineResource;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in English what a clause says, as far as its wordings are known: in which case it holds and what follows. The wordings
 * stand in {@code english-facts.txt}; each figure is the clause's own. Immutable, thread-safe.
 */
final class EnglishFacts {

    private static final Pattern GROUP = Pattern.compile("\\$(\\d)");
    private static final Pattern MONTH = Pattern.compile("month(\\d{1,2})");
    private static final Pattern ONE = Pattern.compile("(?<![\\d.])1 (?:([A-Z]) )?([a-z]+)s\\b");
    private static final String WHEN = "WHEN ";

    private final List<Wording> wordings = LineResource.read(EnglishFacts.class, "english-facts.txt").stream()
            .map(line -> new Wording(
                    line.key().startsWith(WHEN), line.key().substring(WHEN.length()), Pattern.compile(line.value())))
            .toList();

    private record Wording(boolean isCase, String english, Pattern chinese) {}

    private record Fact(boolean isCase, int at, int end, String english) {

        boolean overlaps(Fact other) {
            return at < other.end && other.at < end;
        }
    }

    /** At 20 points: account downgraded and frozen for 60 days; empty where nothing that follows is known. */
    Optional<String> of(String chinese) {
        List<Fact> facts = new ArrayList<>();
        for (Wording wording : wordings) {
            wording.chinese()
                    .matcher(chinese)
                    .results()
                    .map(match -> fact(wording, match))
                    .filter(fact -> facts.stream().noneMatch(fact::overlaps))
                    .forEach(facts::add);
        }
        facts.sort(Comparator.comparingInt(Fact::at));
        String follows = said(facts, false, "; ");
        String when = said(facts, true, ", ");
        return follows.isEmpty()
                ? Optional.empty()
                : Optional.of(when.isEmpty() ? capitalized(follows) : when + ": " + follows);
    }

    private static String said(List<Fact> facts, boolean cases, String separator) {
        return facts.stream()
                .filter(fact -> fact.isCase() == cases)
                .map(Fact::english)
                .distinct()
                .collect(Collectors.joining(separator));
    }

    private static Fact fact(Wording wording, MatchResult match) {
        List<String> groups = new ArrayList<>();
        for (int group = 1; group <= match.groupCount(); group++) {
            Optional.ofNullable(match.group(group)).ifPresent(groups::add);
        }
        String filled =
                GROUP.matcher(wording.english()).replaceAll(group -> groups.get(Integer.parseInt(group.group(1)) - 1));
        String dated = MONTH.matcher(filled).replaceAll(month -> Month.of(Integer.parseInt(month.group(1)))
                .getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        String counted = ONE.matcher(dated)
                .replaceAll(one -> "1 "
                        + Optional.ofNullable(one.group(1)).map(c -> c + " ").orElse("") + one.group(2));
        return new Fact(wording.isCase(), match.start(), match.end(), counted);
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }
}
