package app.zhanggui.question;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells on which platforms' documents a word stands. The texts are folded when first asked for; thread-safe. */
final class PlatformVocabulary {

    private final Map<String, List<RuleDocument>> documents;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    PlatformVocabulary(List<RuleDocument> documents) {
        this.documents = documents.stream().collect(Collectors.groupingBy(RuleDocument::platform));
    }

    /** Whether documents of one of the platforms use the folded word, or no document at all does. */
    boolean isUsedOn(String word, List<String> platforms) {
        return platforms.stream().anyMatch(platform -> uses(platform, word))
                || documents.keySet().stream().noneMatch(platform -> uses(platform, word));
    }

    private boolean uses(String platform, String word) {
        return documents.containsKey(platform)
                && texts.computeIfAbsent(platform, this::textOf).contains(word);
    }

    private String textOf(String platform) {
        return documents.getOrDefault(platform, List.of()).stream()
                .flatMap(RuleDocument::walk)
                .flatMap(PlatformVocabulary::words)
                .map(TextFolding::fold)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Clause clause) {
        return Stream.concat(Stream.of(clause.text()), clause.heading().stream());
    }
}
