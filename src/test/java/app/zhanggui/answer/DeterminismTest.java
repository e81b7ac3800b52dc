package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.question.Pinyin;
import app.zhanggui.question.Question;
import app.zhanggui.question.QuestionUnderstanding;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.reading.Knowledge;
import app.zhanggui.rulebook.reading.KnowledgeFolder;
import app.zhanggui.text.AskingWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same question to the same rule book gets the same answer, byte for byte. */
class DeterminismTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final List<String> QUESTIONS = List.of(
            "淘宝直播扣12分会怎样",
            "扣分什么时候清零",
            "违规扣几分",
            "快手商城对商品有啥要求",
            "快手怎么撤链",
            "淘宝和快手的冻结有什么不同",
            "快手撤链扣的分多久清零",
            "抖音封禁后能发同款吗",
            "快手无理由撤链扣几分，橱窗冻结多久",
            "质量不合格怎么办",
            "今天天气怎么样",
            "How long is the freeze at 30 points on Taobao Live?");

    @TempDir
    private Path folder;

    @Test
    void freshInstancesAnswerAlike() {
        assertThat(answersOf(shipped(), "one")).isEqualTo(answersOf(shipped(), "two"));
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() {
        RuleBook shipped = shipped();
        List<RuleDocument> shuffled = new ArrayList<>(shipped.documents());
        Collections.shuffle(shuffled, new Random(11));
        assertThat(shuffled).isNotEqualTo(shipped.documents());
        RuleBook other = new RuleBook(shipped.version(), shuffled, shipped.glossary(), shipped.ruleSets());

        assertThat(answersOf(other, "shuffled")).isEqualTo(answersOf(shipped, "in order"));
    }

    @Test
    void threadsAnswerAlike() {
        try (Editions editions = new Editions(folder.resolve("threads"))) {
            editions.publish(shipped());
            AnswerService service = service(editions);
            List<List<String>> all = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(thread -> ask(service))
                    .toList();
            assertThat(all).allMatch(all.getFirst()::equals);
        }
    }

    private List<String> answersOf(RuleBook ruleBook, String data) {
        try (Editions editions = new Editions(folder.resolve(data))) {
            editions.publish(ruleBook);
            return ask(service(editions));
        }
    }

    private static List<String> ask(AnswerService service) {
        return QUESTIONS.stream()
                .map(question -> service.answer(Question.of(question, TODAY)))
                .map(reply -> reply.answer().text()
                        + reply.notices()
                        + reply.followUps()
                        + reply.conversation()
                        + reply.answer().citations().stream()
                                .map(citation -> citation.clause().id() + citation.quotedText())
                                .toList())
                .toList();
    }

    private static AnswerService service(Editions editions) {
        Pinyin pinyin = new Pinyin();
        return new AnswerService(
                editions, new Lexicons(pinyin), new QuestionUnderstanding(new AskingWords(), pinyin), new Phrases());
    }

    private static RuleBook shipped() {
        return new Knowledge(new KnowledgeFolder(Path.of("knowledge"))).load().ruleBook();
    }
}
