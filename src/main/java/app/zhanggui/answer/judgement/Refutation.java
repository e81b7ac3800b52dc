package app.zhanggui.answer.judgement;

import app.zhanggui.text.LineResource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * That the case of the clause is not given: it speaks of 拒绝整改, and the question says that it was put right. The words
 * stand in {@code refutations.txt}.
 */
final class Refutation implements Ground {

    /**
     * What refutes a case.
     *
     * @param given how a clause says the case
     * @param refuted how a question says that it is not given
     * @param granted how a question says that it is given all the same
     */
    private record Line(Pattern given, Pattern refuted, Pattern granted) {

        static Line of(String value) {
            String[] parts = value.split("\\s+=>\\s+|\\s+BUT\\s+");
            return new Line(Pattern.compile(parts[0]), Pattern.compile(parts[1]), Pattern.compile(parts[2]));
        }

        boolean holds(String claimed, String said) {
            return given.matcher(said).find()
                    && refuted.matcher(claimed).find()
                    && !granted.matcher(claimed).find();
        }
    }

    private static final Pattern COUNTS_NOT = Pattern.compile("不(?:算|属于)");

    /** Whoever is refuted is denied to be in the wrong, and not to be allowed what they wish. */
    private static final Pattern BLAMED = Pattern.compile("违规|严重|处理|不符|[判罚封扣]");

    private static final List<Line> LINES = LineResource.read(Refutation.class, "refutations.txt").stream()
            .map(line -> Line.of(line.value()))
            .toList();

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        boolean affirmed =
                switch (claimed.asked()) {
                    case COUNTS -> !COUNTS_NOT.matcher(claimed.text()).find();
                    case WILL, IS, RIGHT, MAY ->
                        BLAMED.matcher(claimed.focus().text()).find()
                                && !Cue.NEGATION.isIn(claimed.focus().text());
                    case NEED, MEETS, ENOUGH, APPLIES, REMAINS -> false;
                };
        return Ground.notSoIf(affirmed && isTold(claimed, said));
    }

    /** Whether the question tells that the case of the clause is not given, whatever it asks. */
    static boolean isTold(Claimed claimed, Said said) {
        return LINES.stream().anyMatch(line -> line.holds(claimed.text(), said.text()));
    }
}
