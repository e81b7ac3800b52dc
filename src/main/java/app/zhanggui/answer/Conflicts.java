package app.zhanggui.answer;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.text.TextFolding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds clauses of two documents of one platform that lay down different figures of the same unit for the same act. The
 * rule book's figures are read once a version. Thread-safe.
 */
final class Conflicts {

    /** How much of the shorter clause's words, figures apart, the other one must share. */
    private static final double SAME_ACT = 0.62;

    /** A pair of characters that stands in more clauses than this tells nothing about the act. */
    private static final int COMMON = 60;

    private static final Pattern FIGURES = Pattern.compile("[\\d.]+|[^\\p{IsHan}a-z]");

    /** A clause with its figures by unit. */
    private record Stated(
            RuleDocument document, Clause clause, Set<String> words, Map<String, Set<BigDecimal>> figures) {}

    private record Entry(RuleBook ruleBook, Map<Clause, List<Stated>> others) {}

    private final AtomicReference<@Nullable Entry> latest = new AtomicReference<>();

    /** The documents that contradict the cited clause and are in force together with its document. */
    List<RuleDocument> of(Citation citation, RuleBook ruleBook, LocalDate day) {
        Map<Clause, List<Stated>> others = others(ruleBook);
        return citation.clause()
                .walk()
                .flatMap(clause -> others.getOrDefault(clause, List.of()).stream())
                .map(Stated::document)
                .filter(document -> document.effective().contains(day))
                .distinct()
                .sorted(Comparator.comparing(RuleDocument::file))
                .toList();
    }

    private Map<Clause, List<Stated>> others(RuleBook ruleBook) {
        Entry entry = latest.get();
        if (entry == null || entry.ruleBook != ruleBook) {
            entry = new Entry(ruleBook, found(ruleBook));
            latest.set(entry);
        }
        return entry.others;
    }

    private static Map<Clause, List<Stated>> found(RuleBook ruleBook) {
        Map<Clause, List<Stated>> others = new HashMap<>();
        ruleBook.documents().stream()
                .collect(Collectors.groupingBy(RuleDocument::platform, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(documents ->
                        documents.stream().map(RuleDocument::id).distinct().count() > 1)
                .map(Conflicts::stated)
                .forEach(stated -> compare(stated, others));
        return others;
    }

    private static List<Stated> stated(List<RuleDocument> documents) {
        List<Stated> stated = new ArrayList<>();
        for (RuleDocument document : documents) {
            document.walk()
                    .filter(clause -> clause.kind() != ClauseKind.GAP && clause.kind() != ClauseKind.SECTION)
                    .map(clause -> stated(document, clause))
                    .filter(one -> !one.figures().isEmpty())
                    .forEach(stated::add);
        }
        return stated;
    }

    private static Stated stated(RuleDocument document, Clause clause) {
        String text = clause.kind() == ClauseKind.ROW
                ? clause.cells().stream().map(cell -> cell.text()).collect(Collectors.joining(" "))
                : clause.text();
        Map<String, Set<BigDecimal>> figures = new LinkedHashMap<>();
        for (Claim.Figure figure : Claims.figures(text)) {
            figures.computeIfAbsent(figure.amount().unit(), unit -> new TreeSet<>())
                    .add(figure.amount().value());
        }
        return new Stated(document, clause, words(text), figures);
    }

    private static Set<String> words(String text) {
        Set<String> pairs = new TreeSet<>();
        for (String part : FIGURES.split(TextFolding.fold(text))) {
            for (int at = 0; at + 2 <= part.length(); at++) {
                pairs.add(part.substring(at, at + 2));
            }
        }
        return pairs;
    }

    private static void compare(List<Stated> stated, Map<Clause, List<Stated>> others) {
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < stated.size(); i++) {
            for (String word : stated.get(i).words()) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < stated.size(); i++) {
            Stated one = stated.get(i);
            Set<Integer> near = new TreeSet<>();
            for (String word : one.words()) {
                List<Integer> places = byWord.getOrDefault(word, List.of());
                if (places.size() <= COMMON) {
                    near.addAll(places);
                }
            }
            for (int j : near) {
                Stated other = stated.get(j);
                if (!one.document().id().equals(other.document().id()) && isContradicted(one, other)) {
                    others.computeIfAbsent(one.clause(), clause -> new ArrayList<>())
                            .add(other);
                }
            }
        }
    }

    /** Whether the clauses speak of the same act and differ in the figures of exactly one unit. */
    private static boolean isContradicted(Stated one, Stated other) {
        if (!one.figures().keySet().equals(other.figures().keySet())) {
            return false;
        }
        long different = one.figures().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(other.figures().get(entry.getKey())))
                .count();
        long shared = one.words().stream().filter(other.words()::contains).count();
        int shorter = Math.min(one.words().size(), other.words().size());
        return different == 1 && shorter > 0 && shared >= SAME_ACT * shorter;
    }
}
