package app.zhanggui.retrieval;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rule book changes in the index of the one before.
 *
 * @param outdatedFiles the files whose clauses leave the index
 * @param added the documents whose clauses enter it
 */
record RuleBookChange(Set<String> outdatedFiles, List<RuleDocument> added) {

    private static final int SMALL_INDEX = 2_000;
    /** A change is small up to one part in so many. */
    private static final int LARGEST_SHARE = 10;

    static RuleBookChange between(RuleBook old, RuleBook now) {
        Map<String, RuleDocument> before = byFile(old);
        Map<String, RuleDocument> after = byFile(now);
        List<RuleDocument> added = now.documents().stream()
                .filter(document -> !isIndexedAlike(old, before.get(document.file()), now, document))
                .toList();
        Set<String> outdated = old.documents().stream()
                .filter(document -> !isIndexedAlike(old, document, now, after.get(document.file())))
                .map(RuleDocument::file)
                .collect(Collectors.toSet());
        return new RuleBookChange(outdated, added);
    }

    /**
     * Whether the change is better made to the old index than by building a new one.
     *
     * <p>A small index is always built anew, which takes a moment and gives the same scores as after a restart: an index
     * that was changed still counts the words of the clauses that left it.
     */
    boolean isSmallFor(ClauseIndex old) {
        long left = old.deletedSize()
                + added.stream().mapToLong(document -> document.walk().count()).sum();
        return old.size() > SMALL_INDEX && left * LARGEST_SHARE < old.size();
    }

    private static boolean isIndexedAlike(
            RuleBook oldBook, @Nullable RuleDocument old, RuleBook nowBook, @Nullable RuleDocument now) {
        return old != null
                && now != null
                && old.fingerprint().equals(now.fingerprint())
                && label(oldBook, old).equals(label(nowBook, now));
    }

    private static String label(RuleBook book, RuleDocument document) {
        return book.platform(document.platform()).label();
    }

    private static Map<String, RuleDocument> byFile(RuleBook book) {
        return book.documents().stream().collect(Collectors.toMap(RuleDocument::file, Function.identity()));
    }
}
