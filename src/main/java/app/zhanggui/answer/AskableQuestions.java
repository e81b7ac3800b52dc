package app.zhanggui.answer;

import app.zhanggui.question.Question;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.text.TextFolding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All ways of asking of one rule book on one day, each as a question that is understood alone. Thread-safe. */
final class AskableQuestions {

    private final RuleBook ruleBook;
    private final LocalDate asOf;
    private final List<Askable> questions;
    private final Map<String, Boolean> answered = new ConcurrentHashMap<>();

    private AskableQuestions(RuleBook ruleBook, LocalDate asOf, List<Askable> questions) {
        this.ruleBook = ruleBook;
        this.asOf = asOf;
        this.questions = questions;
    }

    private record Askable(String text, String folded, String platform) {

        static Askable of(String text, String platform) {
            return new Askable(text, folded(text), platform);
        }

        private static String folded(String text) {
            return TextFolding.fold(text).replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]+", "");
        }
    }

    private record Likeness(Askable question, double degree) {}

    static AskableQuestions of(RuleBook ruleBook, LocalDate asOf, Phrases phrases) {
        List<Askable> questions = ruleBook.inForce(asOf)
                .flatMap(document -> questions(document, ruleBook.platform(document.platform()), phrases))
                .filter(question -> question.text().length() <= Question.MAX_LENGTH)
                .distinct()
                .toList();
        return new AskableQuestions(ruleBook, asOf, questions);
    }

    private static Stream<Askable> questions(RuleDocument document, Platform platform, Phrases phrases) {
        return document.walk()
                .filter(clause -> clause.kind() != ClauseKind.GAP)
                .map(Clause::askedAs)
                .flatMap(List::stream)
                .filter(AskableQuestions::isSimplified)
                .map(asked -> Askable.of(alone(asked, platform, phrases), platform.slug()));
    }

    /** A way of asking in Traditional characters is there to be understood, not to be offered. */
    private static boolean isSimplified(String asked) {
        return asked.codePoints().filter(TextFolding::isHan).allMatch(han -> TextFolding.fold(han) == han);
    }

    /** The way of asking with the platform's name, where it does not say it. */
    private static String alone(String asked, Platform platform, Phrases phrases) {
        boolean english = asked.codePoints().noneMatch(TextFolding::isHan);
        String label = english ? platform.english() : platform.label();
        return TextFolding.fold(asked).contains(TextFolding.fold(label))
                ? asked
                : phrases.phrase(english, "follow-up", label, asked);
    }

    boolean isOf(RuleBook other, LocalDate day) {
        return ruleBook == other && asOf.equals(day);
    }

    /** The questions that have most in common with what is typed, the best first. */
    Stream<String> like(String typed, Optional<String> platform) {
        String sought = Askable.folded(typed);
        return questions.stream()
                .filter(question -> platform.isEmpty() || platform.get().equals(question.platform()))
                .map(question -> new Likeness(question, TypedLikeness.of(sought, question.folded())))
                .filter(like -> like.degree() > 0)
                .sorted(Comparator.comparingDouble(Likeness::degree)
                        .reversed()
                        .thenComparing(like -> like.question().text().length()))
                .map(like -> like.question().text())
                .distinct();
    }

    /** Tries every question, as long as that is wanted. */
    void tryAll(Predicate<String> answers, BooleanSupplier wanted) {
        for (Askable question : questions) {
            if (!wanted.getAsBoolean()) {
                return;
            }
            isAnswered(question.text(), answers);
        }
    }

    boolean isTried(String question) {
        return answered.containsKey(question);
    }

    boolean isAnswered(String question, Predicate<String> answers) {
        return answered.computeIfAbsent(question, answers::test);
    }
}
