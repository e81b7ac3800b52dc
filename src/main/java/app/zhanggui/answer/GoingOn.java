package app.zhanggui.answer;

import app.zhanggui.answer.calculation.Aim;
import app.zhanggui.answer.calculation.Calculations;
import app.zhanggui.question.Part;
import app.zhanggui.question.Question;
import app.zhanggui.question.QuestionUnderstanding;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Answers a question that nothing answers by itself as one that goes on from the turn before: 「产地那个是从哪查出来的」 after a
 * question about 货不对板. What is asked of a case without telling one is asked of the case that was told before. Thread-safe.
 */
final class GoingOn {

    /**
     * A question as it was understood with its answer.
     *
     * @param question the question
     * @param answer the answer
     */
    record Answered(UnderstoodQuestion question, Answer answer) {}

    private static final Set<Aim> OF_A_CASE =
            EnumSet.of(Aim.DISTANCE, Aim.TIMES_LEFT, Aim.END, Aim.STILL, Aim.STANDING);

    private final QuestionUnderstanding understanding;
    private final Lexicons lexicons;
    private final BiFunction<UnderstoodQuestion, Edition, Answer> answers;

    GoingOn(
            QuestionUnderstanding understanding,
            Lexicons lexicons,
            BiFunction<UnderstoodQuestion, Edition, Answer> answers) {
        this.understanding = understanding;
        this.lexicons = lexicons;
        this.answers = answers;
    }

    /** The same where it is answered, or where going on answers nothing either; else the answer of going on. */
    Answered answered(Question question, Answered alone, Edition edition) {
        if (question.conversation().isEmpty()
                || !alone.question().matter().isEmpty()
                || namesPlatform(alone.question())) {
            return alone;
        }
        if (isSilent(alone.answer()) && isOfTheRules(alone.question())) {
            return goingOn(question, edition)
                    .filter(answered -> !isSilent(answered.answer()))
                    .orElse(alone);
        }
        return asksOfACase(alone.question())
                ? goingOn(question, edition).filter(GoingOn::isCalculated).orElse(alone)
                : alone;
    }

    /** Whether it wants to know something of a case and tells none: 离清退还差几分. */
    private static boolean asksOfACase(UnderstoodQuestion question) {
        return !Calculations.tells(question.events())
                && Aim.of(question.text()).stream().anyMatch(OF_A_CASE::contains);
    }

    private static boolean isCalculated(Answered answered) {
        return answered.answer() instanceof DirectAnswer direct
                && direct.calculation().isPresent();
    }

    private Optional<Answered> goingOn(Question question, Edition edition) {
        UnderstoodQuestion leaning =
                understanding.understandGoingOn(question, lexicons.of(edition.ruleBook()), edition.index()::knows);
        return leaning.matter().isEmpty()
                ? Optional.empty()
                : Optional.of(new Answered(leaning, answers.apply(leaning, edition)));
    }

    /** Whether it says or asks something of the rules, be it one term of theirs. */
    private static boolean isOfTheRules(UnderstoodQuestion question) {
        return !question.events().events().isEmpty()
                || !question.amounts().isEmpty()
                || !question.askedUnits().isEmpty()
                || question.parts().stream().anyMatch(part -> part.kind() == Part.Kind.TERM);
    }

    private static boolean namesPlatform(UnderstoodQuestion question) {
        return !question.platforms().isEmpty() && !question.carriedOver().contains("platform");
    }

    private static boolean isSilent(Answer answer) {
        return answer instanceof NoAnswer none && none.silence() == Silence.OUT_OF_SCOPE;
    }
}
