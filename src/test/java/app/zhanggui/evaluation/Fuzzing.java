package app.zhanggui.evaluation;

import app.zhanggui.answer.Reply;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Asks texts that make no sense and collects what went wrong and how much time of the processor it took. */
final class Fuzzing {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final double BOUND_MILLIS = 50;
    private static final int SLOWEST = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<FuzzFinding> findings = new ArrayList<>();
    private final List<Timed> timed = new ArrayList<>();

    /** The processor's time for a text: other programs on the machine do not lengthen it. */
    private record Timed(String text, double millis) {}

    /** Asks that many texts. */
    void ask(FuzzText texts, int count, EvaluatedAnswers answers) {
        for (int asked = 0; asked < count; asked++) {
            ask(texts.next(), answers);
        }
    }

    /** What went wrong, in the order of asking. */
    List<FuzzFinding> findings() {
        return List.copyOf(findings);
    }

    /** The figures as Markdown. */
    String markdown() {
        List<Timed> slowestFirst = timed.stream()
                .sorted(Comparator.comparingDouble(Timed::millis).reversed())
                .toList();
        long over = timed.stream().filter(each -> each.millis() > BOUND_MILLIS).count();
        String figures = String.format(
                Locale.ROOT,
                "# Fuzz test: %d texts, %d findings%n%nprocessor time p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms,"
                        + " longest %.1f ms; %d over %.0f ms%n%n",
                timed.size(),
                findings.size(),
                millis(slowestFirst, 0.5),
                millis(slowestFirst, 0.99),
                millis(slowestFirst, 0.999),
                millis(slowestFirst, 1),
                over,
                BOUND_MILLIS);
        return slowestFirst.stream()
                .limit(SLOWEST)
                .map(each -> String.format(
                        Locale.ROOT,
                        "- %.1f ms, %d characters: %s%n",
                        each.millis(),
                        each.text().length(),
                        Prose.line(each.text())))
                .collect(Collectors.joining("", figures, ""));
    }

    private void ask(String text, EvaluatedAnswers answers) {
        long start = threads.getCurrentThreadCpuTime();
        try {
            Reply reply = answers.ask(List.of(text), DAY);
            timed.add(new Timed(text, (threads.getCurrentThreadCpuTime() - start) / 1e6));
            FuzzFinding.of(text, reply.answer()).ifPresent(findings::add);
        } catch (RuntimeException e) {
            findings.add(new FuzzFinding(text, e.toString() + " at " + e.getStackTrace()[0], ""));
        }
    }

    private static double millis(List<Timed> slowestFirst, double share) {
        return slowestFirst.isEmpty()
                ? 0
                : slowestFirst
                        .get((int) ((1 - share) * (slowestFirst.size() - 1)))
                        .millis();
    }
}
