package app.zhanggui.answer.evidence;

import app.zhanggui.text.LineResource;
import app.zhanggui.text.TextFolding;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one may want to know of a rule: how long, how much, where, whether one may appeal. The words stand in {@code
 * aspects.txt}. Thread-safe.
 */
public final class Aspects {

    private static final String SAID = ".said";
    private static final String SCENE = "SCENE";
    private static final String EXPLICIT = "EXPLICIT";

    /** How many texts are remembered: the clauses that questions meet, and the question itself, are looked at many times. */
    private static final int KEPT = 2_000;

    private final Map<String, Pattern> asking = new LinkedHashMap<>();
    private final Map<String, Pattern> said = new LinkedHashMap<>();

    private final Cache<String, Set<String>> knownAsked = cache();
    private final Cache<String, Set<String>> knownSaid = cache();
    private final Cache<String, Optional<String>> knownLast = cache();

    private final Pattern scene;
    private final Set<String> explicit;

    /** Reads the words. */
    public Aspects() {
        Map<String, String> lines = LineResource.read(Aspects.class, "aspects.txt").stream()
                .collect(Collectors.toMap(
                        LineResource.Line::key, LineResource.Line::value, (a, b) -> b, LinkedHashMap::new));
        scene = Pattern.compile(lines.remove(SCENE));
        explicit = Set.of(lines.remove(EXPLICIT).split(" "));
        lines.forEach((key, words) -> {
            boolean isSaid = key.endsWith(SAID);
            (isSaid ? said : asking)
                    .put(isSaid ? key.substring(0, key.length() - SAID.length()) : key, Pattern.compile(words));
        });
    }

    /** Whether no rule implies any of the aspects, so that one which does not say them is silent on them. */
    public boolean areExplicit(Set<String> aspects) {
        return explicit.containsAll(aspects);
    }

    /** The aspects asked for that only a rule gives that says them: a fine, an appeal, a way of computing. */
    Set<String> explicitIn(String text) {
        return askedIn(text).stream().filter(explicit::contains).collect(Collectors.toSet());
    }

    /** The aspects that a question asks for, or that a gap note names. */
    Set<String> askedIn(String text) {
        return knownAsked.get(text, unknown -> in(unknown, asking));
    }

    /** The aspects that a rule says something of. */
    public Set<String> saidIn(String passage) {
        return knownSaid.get(passage, unknown -> in(unknown, said));
    }

    /** The aspect that the question comes to in the end: the document of 怎么罚要看哪份文件. */
    Optional<String> lastAskedIn(String text) {
        return knownLast.get(text, this::lastIn);
    }

    private Optional<String> lastIn(String text) {
        String folded = TextFolding.fold(text);
        return asking.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(folded).find())
                .max(Comparator.comparingInt(entry -> lastPlace(entry.getValue(), folded)))
                .map(Map.Entry::getKey);
    }

    private static int lastPlace(Pattern words, String text) {
        return words.matcher(text).results().mapToInt(MatchResult::start).max().orElse(-1);
    }

    /** The text without the words that ask for an aspect or only set the scene. */
    String without(String text) {
        String rest = scene.matcher(text).replaceAll(" ");
        for (Pattern words : asking.values()) {
            rest = words.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    private static Set<String> in(String text, Map<String, Pattern> patterns) {
        String folded = TextFolding.fold(text);
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(folded).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Cache<String, T> cache() {
        return Caffeine.newBuilder().maximumSize(KEPT).build();
    }
}
