package app.zhanggui.retrieval;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How well rankings find the articles that answer their questions. */
record RetrievalFigures(List<Figures> questions) {

    private static final int FIRST = 10;

    /** The figures of one question. */
    record Figures(double recall, double reciprocalRank, double gain) {

        static Figures of(Set<String> gold, List<String> found) {
            List<String> first = found.stream().limit(FIRST).toList();
            double recall = (double) first.stream().filter(gold::contains).count() / gold.size();
            double reciprocalRank = IntStream.range(0, first.size())
                    .filter(i -> gold.contains(first.get(i)))
                    .mapToDouble(i -> 1.0 / (i + 1))
                    .findFirst()
                    .orElse(0);
            double gain = IntStream.range(0, first.size())
                    .filter(i -> gold.contains(first.get(i)))
                    .mapToDouble(RetrievalFigures::discount)
                    .sum();
            double ideal = IntStream.range(0, Math.min(FIRST, gold.size()))
                    .mapToDouble(RetrievalFigures::discount)
                    .sum();
            return new Figures(recall, reciprocalRank, gain / ideal);
        }
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 2.0);
    }

    private double mean(ToDoubleFunction<Figures> figure, int half) {
        return IntStream.range(0, questions.size())
                .filter(i -> half < 0 || i % 2 == half)
                .mapToDouble(i -> figure.applyAsDouble(questions.get(i)))
                .average()
                .orElse(0);
    }

    /** One line: recall, reciprocal rank and gain at ten, recall and rank for each half of the questions. */
    @Override
    public String toString() {
        return "R@10 %.4f  MRR@10 %.4f  nDCG@10 %.4f  halves R %.3f %.3f  MRR %.3f %.3f"
                .formatted(
                        mean(Figures::recall, -1),
                        mean(Figures::reciprocalRank, -1),
                        mean(Figures::gain, -1),
                        mean(Figures::recall, 0),
                        mean(Figures::recall, 1),
                        mean(Figures::reciprocalRank, 0),
                        mean(Figures::reciprocalRank, 1));
    }
}
