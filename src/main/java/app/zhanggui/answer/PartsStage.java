package app.zhanggui.answer;

import app.zhanggui.question.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers a question that asks two or three things, each part for itself. Stateless, thread-safe. */
final class PartsStage implements AnswerStage {

    private static final Pattern PAUSE =
            Pattern.compile("[?!。;,]+|(?<![a-z0-9])\\s+|\\s+(?![a-z0-9])|(?<=啥|什么|多少|几[天分次]|[吗呢])、|还有|另外|以及|顺便"
                    + "|(?<=(?:什么时候|啥时候|何时|哪天|几号)\\p{IsHan}{1,6})(?=(?:什么时候|啥时候|何时|哪天|几号))");
    private static final Pattern ASKS = Pattern.compile(
            "怎[么样]|咋|如何|什么|啥|哪|吗|几(?!乎)|多少|多久|多长|是否|能否|能不能|会不会|要不要|可不可以|(?<![什怎多这那])么$|呢$|标准$|\\b(?:what|how|when|which|does|do|is|are|can|will)\\b");
    /** What asks of each thing in the part before it, and of nothing else: 各扣多少. */
    private static final Pattern OF_EACH = Pattern.compile("^(?:各|分别|都)");

    private static final int MOST = 3;

    private final EvidenceStage single;

    PartsStage(EvidenceStage single) {
        this.single = single;
    }

    @Override
    public Optional<Answer> answer(Asked asked) {
        List<String> parts = parts(asked.question().text());
        if (parts.size() < 2 || parts.size() > MOST || asked.question().intent() == Intent.COMPARISON) {
            return Optional.empty();
        }
        List<Answer> answers = new ArrayList<>();
        String before = "";
        for (String part : parts) {
            answers.add(single.stated(asked.part(part, asked.question().platforms(), before)));
            before = (before + " " + part).strip();
        }
        return answers.stream().allMatch(PartsStage::isOnTopic) && isDifferent(answers)
                ? joined(answers)
                : Optional.empty();
    }

    /** The parts that ask, each with what is said before it. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String piece : PAUSE.split(text)) {
            if (open.isEmpty() && !parts.isEmpty() && OF_EACH.matcher(piece).find()) {
                open.append(parts.removeLast());
            }
            open.append(open.isEmpty() ? "" : " ").append(piece);
            if (ASKS.matcher(piece).find()) {
                parts.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty() && !parts.isEmpty()) {
            parts.add(parts.removeLast() + " " + open);
        }
        return parts;
    }

    /** Whether a piece between two pauses asks. */
    static boolean asks(String piece) {
        return ASKS.matcher(piece).find();
    }

    /** What stands between the pauses of the text. */
    static List<String> pieces(String text) {
        return PAUSE.splitAsStream(text).filter(piece -> !piece.isBlank()).toList();
    }

    private static boolean isOnTopic(Answer answer) {
        return answer instanceof DirectAnswer
                || answer instanceof NoAnswer none && none.silence() != Silence.OUT_OF_SCOPE;
    }

    private static boolean isDifferent(List<Answer> answers) {
        List<Answer> direct =
                answers.stream().filter(DirectAnswer.class::isInstance).toList();
        return !direct.isEmpty()
                && direct.stream()
                                .map(answer ->
                                        answer.citations().getFirst().clause().id())
                                .distinct()
                                .count()
                        == direct.size();
    }

    private static Optional<Answer> joined(List<Answer> answers) {
        CitationCollection citations = new CitationCollection();
        List<Statement> statements = new ArrayList<>();
        for (Answer answer : answers) {
            for (Statement statement : answer.statements()) {
                Statement taken = citations.taken(statement, answer.citations());
                if (!statements.contains(taken)) {
                    statements.add(taken);
                }
            }
        }
        return Optional.of(new DirectAnswer(statements, citations.citations()));
    }
}
