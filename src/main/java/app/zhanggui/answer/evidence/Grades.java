package app.zhanggui.answer.evidence;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.text.TextFolding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The clauses of a section that are named by how grave something is: 情节轻微, 情节一般, 情节严重, 情节特别严重.
 *
 * @param grades the clauses from the mildest to the gravest, at least three
 */
record Grades(List<Grade> grades) {

    private static final int FEWEST = 3;
    private static final int LONGEST_NAME = 10;

    /**
     * One grade.
     *
     * @param rank its place among the words, from the mildest
     * @param clause the clause
     */
    record Grade(int rank, Clause clause) {}

    /**
     * The grades of the section; empty where it has none.
     *
     * @param words the words for the grades, the mildest first
     */
    static Optional<Grades> in(Clause section, List<String> words) {
        List<Grade> grades = section.children().stream()
                .flatMap(clause -> rank(name(clause), words).stream().map(rank -> new Grade(rank, clause)))
                .sorted(Comparator.comparingInt(Grade::rank))
                .toList();
        long different = grades.stream().map(Grade::rank).distinct().count();
        return different >= FEWEST && different == grades.size() ? Optional.of(new Grades(grades)) : Optional.empty();
    }

    /** The rank of the gravest word that the text names; empty where it names none. */
    static Optional<Integer> rank(String text, List<String> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .filter(rank -> text.contains(words.get(rank)))
                .max(Comparator.comparingInt((Integer rank) -> words.get(rank).length())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** What stands before the colon; empty where it is no name. */
    private static String name(Clause clause) {
        String folded = TextFolding.fold(clause.text());
        int colon = folded.indexOf(':');
        return colon < 0 || colon > LONGEST_NAME ? "" : folded.substring(0, colon);
    }
}
