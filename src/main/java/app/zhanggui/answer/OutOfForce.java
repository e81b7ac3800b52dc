package app.zhanggui.answer;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the rule that would answer a question if it were in force on the day asked about: the version nearest in time.
 * Stateless, thread-safe.
 */
final class OutOfForce {

    private static final int MOST_DAYS = 6;

    private final Phrases phrases;

    OutOfForce(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The document whose version of another day answers.
     *
     * @param answerOn the answer on another day
     */
    Optional<RuleDocument> nearest(
            UnderstoodQuestion question, RuleBook ruleBook, Function<LocalDate, Answer> answerOn) {
        LocalDate asked = question.asOf();
        List<LocalDate> days = ruleBook.documents().stream()
                .filter(document -> !document.effective().contains(asked))
                .filter(document ->
                        question.platforms().isEmpty() || question.platforms().contains(document.platform()))
                .flatMap(document -> nearestDay(document, asked).stream())
                .distinct()
                .sorted(Comparator.comparingLong((LocalDate day) -> Math.abs(ChronoUnit.DAYS.between(asked, day)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_DAYS)
                .toList();
        return days.stream()
                .map(answerOn)
                .filter(DirectAnswer.class::isInstance)
                .map(answer -> answer.citations().getFirst().document())
                .filter(document -> !document.effective().contains(asked))
                .findFirst();
    }

    private static Optional<LocalDate> nearestDay(RuleDocument document, LocalDate asked) {
        return document.effective().from().filter(asked::isBefore).or(() -> document.effective()
                .to()
                .filter(asked::isAfter));
    }

    /** The sentence that no rule in force says it. */
    NoAnswer answer(UnderstoodQuestion question) {
        return new NoAnswer(
                Silence.OUT_OF_SCOPE,
                List.of(new Statement(
                        phrases.phrase(
                                question.english(),
                                "silence.out-of-force",
                                question.asOf().toString()),
                        List.of())),
                List.of());
    }

    /** What is not in force, from when or until when it is, and which version is in force instead. */
    Notice notice(UnderstoodQuestion question, RuleDocument document, RuleBook ruleBook) {
        boolean later =
                document.effective().from().filter(question.asOf()::isBefore).isPresent();
        LocalDate bound =
                (later ? document.effective().from() : document.effective().to()).orElseThrow();
        String title = phrases.phrase(question.english(), "document", document.title());
        String text = phrases.phrase(
                question.english(), later ? "notice.not-yet" : "notice.no-longer", title, bound.toString());
        Optional<String> inForce = ruleBook.document(document.id(), question.asOf())
                .map(version -> phrases.phrase(
                        question.english(),
                        "notice.in-force",
                        phrases.phrase(question.english(), "document", version.title()),
                        version.effective().from().map(LocalDate::toString).orElse("…"),
                        version.effective().to().map(LocalDate::toString).orElse("…")));
        return new Notice(
                Notice.Kind.OUTDATED,
                Stream.concat(Stream.of(text), inForce.stream())
                        .reduce((one, other) -> one + phrases.phrase(question.english(), "space") + other)
                        .orElseThrow());
    }
}
