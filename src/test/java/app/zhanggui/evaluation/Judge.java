package app.zhanggui.evaluation;

import app.zhanggui.answer.Answer;
import app.zhanggui.answer.Citation;
import app.zhanggui.answer.Clarification;
import app.zhanggui.answer.DirectAnswer;
import app.zhanggui.answer.NoAnswer;
import app.zhanggui.answer.Reply;
import app.zhanggui.question.Correction;
import app.zhanggui.rulebook.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares an answer with what is expected of it. Stateless but for the passages. */
final class Judge {

    /** The beginning of a fault that is worse than the others. */
    static final String SAYS_WRONG = "says what is wrong: ";

    private static final int FIRST_CITATIONS = 3;

    private final Passages passages;

    Judge(Passages passages) {
        this.passages = passages;
    }

    /** What is wrong with the reply, in words; empty where it passes. */
    List<String> faults(EvaluationQuestion question, Reply reply) {
        Answer answer = reply.answer();
        List<String> faults = new ArrayList<>();
        String status = status(answer);
        if (!question.allows(status)) {
            faults.add("status " + status + ", expected " + question.expect());
        }
        faults.addAll(faultsOfSilence(question, answer));
        faults.addAll(faultsOfWords(question, answer, status));
        faults.addAll(silentCorrections(question, reply));
        if (question.allows(status)) {
            faults.addAll(faultsOfCitations(question, answer, status));
            faults.addAll(missingNotices(question, reply, status));
        }
        return faults;
    }

    /** The answer's status as the HTTP interface names it. */
    static String status(Answer answer) {
        return switch (answer) {
            case DirectAnswer direct -> "answered";
            case Clarification clarification -> "clarify";
            case NoAnswer none -> "no-answer";
        };
    }

    private static List<String> faultsOfSilence(EvaluationQuestion question, Answer answer) {
        return answer instanceof NoAnswer none
                ? question
                        .expectedSilence()
                        .filter(expected -> !expected.equals(none.silence().slug()))
                        .map(expected -> "silence " + none.silence().slug() + ", expected " + expected)
                        .stream()
                        .toList()
                : List.of();
    }

    private static List<String> faultsOfWords(EvaluationQuestion question, Answer answer, String status) {
        List<String> faults = new ArrayList<>();
        if (saysWhatIsExpected(question, status)) {
            question.must().stream()
                    .filter(pattern -> !has(answer, pattern))
                    .forEach(pattern -> faults.add("lacks /" + pattern + "/"));
        }
        question.mustNot().stream()
                .filter(pattern -> has(answer, pattern))
                .forEach(pattern -> faults.add(SAYS_WRONG + "/" + pattern + "/"));
        return faults;
    }

    /** A question back, or a silence where an answer was expected, cannot say the expected words. */
    private static boolean saysWhatIsExpected(EvaluationQuestion question, String status) {
        return status.equals("answered") || status.equals(question.expect()) && !status.equals("clarify");
    }

    private List<String> faultsOfCitations(EvaluationQuestion question, Answer answer, String status) {
        if (status.equals("clarify")
                || status.equals("no-answer") && question.expect().equals("answered")) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        List<Clause> cited = answer.citations().stream().map(Citation::clause).toList();
        List<Clause> first = cited.stream().limit(FIRST_CITATIONS).toList();
        if (!question.anyOf().isEmpty()
                && first.stream().noneMatch(clause -> passages.carriesAny(clause, question.anyOf()))) {
            faults.add("none of " + question.anyOf() + " among the first citations");
        }
        question.allOf().stream()
                .filter(expected -> cited.stream().noneMatch(clause -> passages.carries(clause, expected)))
                .forEach(expected -> faults.add("does not cite " + expected));
        return faults;
    }

    private static List<String> silentCorrections(EvaluationQuestion question, Reply reply) {
        List<Correction> reported = reply.understood().corrections();
        return question.corrected().stream()
                .filter(word -> reported.stream()
                        .noneMatch(correction -> correction.to().contains(word)))
                .map(word -> "does not report the correction to " + word)
                .toList();
    }

    private static List<String> missingNotices(EvaluationQuestion question, Reply reply, String status) {
        List<String> given =
                reply.notices().stream().map(notice -> notice.kind().slug()).toList();
        return status.equals("answered")
                ? question.notices().stream()
                        .filter(kind -> !given.contains(kind))
                        .map(kind -> "lacks the notice " + kind)
                        .toList()
                : List.of();
    }

    private static boolean has(Answer answer, String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                .matcher(answer.text())
                .find();
    }
}
