package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.answer.evidence.Candidates;
import app.zhanggui.answer.evidence.EvidenceWeighing;
import app.zhanggui.question.Pinyin;
import app.zhanggui.question.Question;
import app.zhanggui.question.QuestionUnderstanding;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.reading.Knowledge;
import app.zhanggui.rulebook.reading.KnowledgeFolder;
import app.zhanggui.text.AskingWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the clauses are put into passes the check without losing a sentence: the check is for mistakes to come. */
class CheckedAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int EVERY = 4;

    @TempDir
    private Path dataFolder;

    @Test
    void everySentenceIsFoundedOnWhatItCites() {
        Pinyin pinyin = new Pinyin();
        QuestionUnderstanding understanding = new QuestionUnderstanding(new AskingWords(), pinyin);
        Lexicons lexicons = new Lexicons(pinyin);
        AnswerComposition composition = new AnswerComposition(new Phrases());
        EvidenceWeighing weighing = new EvidenceWeighing(new Candidates());
        int sentences = 0;
        try (Editions editions = new Editions(dataFolder)) {
            Edition edition = editions.publish(new Knowledge(new KnowledgeFolder(Path.of("knowledge")))
                    .load()
                    .ruleBook());
            for (String text : knownWaysOfAsking(edition)) {
                UnderstoodQuestion question = understanding.understand(
                        Question.of(text, TODAY), lexicons.of(edition.ruleBook()), edition.index()::knows);
                if (composition.answer(question, weighing.weigh(question, edition), edition)
                        instanceof DirectAnswer answer) {
                    AnswerCheck check = new AnswerCheck(question, Set.of());
                    for (Statement statement : answer.statements()) {
                        assertThat(check.unfounded(statement, answer.citations()))
                                .as(text + " -> " + statement.text())
                                .isEmpty();
                        sentences++;
                    }
                }
            }
        }
        assertThat(sentences).isGreaterThan(300);
    }

    private static List<String> knownWaysOfAsking(Edition edition) {
        List<String> all = new ArrayList<>();
        for (RuleDocument document : edition.ruleBook().documents()) {
            String platform = edition.ruleBook().platform(document.platform()).label();
            document.walk().map(Clause::askedAs).forEach(asked -> asked.forEach(way -> all.add(platform + " " + way)));
        }
        return IntStream.range(0, all.size())
                .filter(at -> at % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }
}
