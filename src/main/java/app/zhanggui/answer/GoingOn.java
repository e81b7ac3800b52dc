package app.zhanggui.answer;

import app.zhanggui.question.Part;
import app.zhanggui.question.Question;
import app.zhanggui.question.QuestionUnderstanding;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Answers a question that nothing answers by itself as one that goes on from the turn before: 「产地那个是从哪查出来的」 after a
 * question about 货不对板. Thread-safe.
 */
final class GoingOn {

    /**
     * A question as it was understood with its answer.
     *
     * @param question the question
     * @param answer the answer
     */
    record Answered(UnderstoodQuestion question, Answer answer) {}

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
        return question.conversation().isPresent() && isSilent(alone.answer()) && mayGoOn(alone.question())
                ? goingOn(question, edition).orElse(alone)
                : alone;
    }

    private Optional<Answered> goingOn(Question question, Edition edition) {
        UnderstoodQuestion leaning =
                understanding.understandGoingOn(question, lexicons.of(edition.ruleBook()), edition.index()::knows);
        return leaning.matter().isEmpty()
                ? Optional.empty()
                : Optional.of(new Answered(leaning, answers.apply(leaning, edition)))
                        .filter(answered -> !isSilent(answered.answer()));
    }

    /** Whether it names no platform and says or asks something of the rules, be it one term of theirs. */
    private static boolean mayGoOn(UnderstoodQuestion question) {
        boolean ofTheRules = !question.events().events().isEmpty()
                || !question.amounts().isEmpty()
                || !question.askedUnits().isEmpty()
                || question.parts().stream().anyMatch(part -> part.kind() == Part.Kind.TERM);
        boolean namesPlatform =
                !question.platforms().isEmpty() && !question.carriedOver().contains("platform");
        return question.matter().isEmpty() && !namesPlatform && ofTheRules;
    }

    private static boolean isSilent(Answer answer) {
        return answer instanceof NoAnswer none && none.silence() == Silence.OUT_OF_SCOPE;
    }
}
