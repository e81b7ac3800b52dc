package app.zhanggui.history;

import app.zhanggui.answer.Answer;
import app.zhanggui.answer.Clarification;
import app.zhanggui.answer.Comparison;
import app.zhanggui.answer.DirectAnswer;
import app.zhanggui.answer.NoAnswer;
import app.zhanggui.answer.Reply;
import app.zhanggui.answer.Silence;
import app.zhanggui.answer.Statement;
import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.draft.CaseAddress;
import app.zhanggui.penalty.draft.CaseDraft;
import app.zhanggui.question.UnderstoodQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reply as it was shown: everything a reader sees of it, without the rule book behind it.
 *
 * @param outcome whether it answers, asks back or says that the documents are silent
 * @param silence which kind of silence; only with {@link Outcome#SILENT}
 * @param statements its sentences in the order of reading
 * @param citations the clauses it rests on, their numbers from 1
 * @param options what may be chosen where it asks back
 * @param notices what to know besides
 * @param followUps questions that the rule documents can answer
 * @param understood how the question was understood
 * @param ruleBook the version of the rule book that answered
 * @param context what the next question leans on
 * @param comparison what it sets against each other
 * @param calculator the calculator with what was told filled in, where the answer was computed
 */
public record ShownReply(
        Outcome outcome,
        Optional<Silence> silence,
        List<ShownStatement> statements,
        List<ShownCitation> citations,
        List<String> options,
        List<ShownNotice> notices,
        List<String> followUps,
        ShownQuestion understood,
        String ruleBook,
        String context,
        Optional<Comparison> comparison,
        Optional<ShownCalculator> calculator) {

    /**
     * A calculator with its form filled in.
     *
     * @param ruleSet the id of the rule set
     * @param parameters the parameters of its address
     * @param daysSaid whether the question said the day of each event; else those that it did not say are provisional
     */
    public record ShownCalculator(String ruleSet, Map<String, List<String>> parameters, boolean daysSaid) {

        /** Copies the map, so that it never changes. */
        public ShownCalculator {
            parameters = Map.copyOf(parameters);
        }

        private static Optional<ShownCalculator> of(Calculation calculation, UnderstoodQuestion told) {
            return calculation.input().events().size() > CaseAddress.MOST_EVENTS
                    ? Optional.empty()
                    : Optional.of(new ShownCalculator(
                            calculation.ruleSet().id(),
                            CaseAddress.parameters(CaseDraft.of(calculation.ruleSet(), calculation.input())),
                            told.matter().isEmpty() && told.events().saysAllDays()));
        }
    }

    /** What kind of reply it is. */
    public enum Outcome {
        /** An answer from the clauses. */
        ANSWERED,
        /** A question back. */
        CLARIFY,
        /** The rule documents do not say. */
        SILENT
    }

    /**
     * A sentence.
     *
     * @param text the sentence without markers
     * @param citations the numbers of its citations
     */
    public record ShownStatement(String text, List<Integer> citations) {

        /** Copies the list, so that it never changes. */
        public ShownStatement {
            citations = List.copyOf(citations);
        }

        private Statement statement() {
            return new Statement(text, citations);
        }
    }

    /**
     * Something to know besides the answer.
     *
     * @param kind the slug of what it is about
     * @param text the sentence
     */
    public record ShownNotice(String kind, String text) {}

    /** Copies the lists, so that it never changes. */
    public ShownReply {
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
        options = List.copyOf(options);
        notices = List.copyOf(notices);
        followUps = List.copyOf(followUps);
    }

    /** The reply as it is shown. */
    public static ShownReply of(Reply reply) {
        Answer answer = reply.answer();
        return new ShownReply(
                outcome(answer),
                answer instanceof NoAnswer none ? Optional.of(none.silence()) : Optional.empty(),
                answer.statements().stream()
                        .map(statement -> new ShownStatement(statement.text(), statement.citations()))
                        .toList(),
                answer.citations().stream().map(ShownCitation::of).toList(),
                answer instanceof Clarification question ? question.options() : List.of(),
                reply.notices().stream()
                        .map(notice -> new ShownNotice(notice.kind().slug(), notice.text()))
                        .toList(),
                reply.followUps(),
                ShownQuestion.of(reply.understood()),
                reply.ruleBook(),
                reply.conversation(),
                answer.comparison(),
                answer.calculation().flatMap(calculation -> ShownCalculator.of(calculation, reply.understood())));
    }

    private static Outcome outcome(Answer answer) {
        return switch (answer) {
            case DirectAnswer direct -> Outcome.ANSWERED;
            case Clarification question -> Outcome.CLARIFY;
            case NoAnswer none -> Outcome.SILENT;
        };
    }

    /** The whole answer as plain text with its citation markers. */
    public String text() {
        return Answer.text(statements.stream().map(ShownStatement::statement).toList(), comparison);
    }
}
