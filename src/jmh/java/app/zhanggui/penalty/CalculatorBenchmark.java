package app.zhanggui.penalty;

import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.reading.Knowledge;
import app.zhanggui.rulebook.reading.KnowledgeFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a calculation takes with few and with many events, over ten years and in no order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CalculatorBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final int DAYS = 3_650;
    private static final int SECONDS_OF_A_DAY = 86_400;

    @Param({"10", "1000", "10000"})
    private int events;

    private RuleSet ruleSet;
    private Case input;
    private Calculation calculation;

    /** Makes the events. */
    @Setup
    public void prepare() {
        ruleSet = new Knowledge(new KnowledgeFolder(Path.of("knowledge")))
                .load()
                .ruleBook()
                .ruleSet("taobao-live-host")
                .orElseThrow();
        Random random = new Random(events);
        List<Event> many = Stream.generate(() -> event(random)).limit(events).toList();
        input = Case.of(AS_OF, many);
        calculation = Calculator.calculate(ruleSet, input);
    }

    private static Event event(Random random) {
        return new Event(
                AS_OF.minusDays(random.nextInt(DAYS)),
                Optional.of(LocalTime.ofSecondOfDay(random.nextInt(SECONDS_OF_A_DAY))),
                1 + random.nextInt(3),
                List.of(),
                false);
    }

    /** One calculation. */
    @Benchmark
    public Calculation calculate() {
        return Calculator.calculate(ruleSet, input);
    }

    /** One step of the slider. */
    @Benchmark
    public WhatIf whatIf() {
        return Calculator.whatIf(calculation, Event.on(AS_OF).withPoints(4));
    }
}
