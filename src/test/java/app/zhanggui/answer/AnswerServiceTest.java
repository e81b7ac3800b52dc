package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.text.TextFolding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerServiceTest {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");

    private ShippedAnswers answers;
    private List<Asked> knownWays = List.of();

    @BeforeAll
    void readTheShippedDocuments(@TempDir Path dataFolder) {
        answers = new ShippedAnswers(dataFolder);
        knownWays = knownWaysOfAsking();
    }

    @AfterAll
    void close() {
        answers.close();
    }

    @ParameterizedTest
    @CsvSource({
        "快手橱窗无理由撤链一次扣几分,penalty-no-reason",
        "淘宝直播扣12分会怎样,host-10",
        "淘宝直播今年扣了4分，这次又扣6分,host-10",
        "淘寶直播扣三十分凍結多久,host-30",
        "淘宝直拨扣分跨年清零吗,clearing-date",
        "快手商城要几星的店铺,merchant-stars",
        "抖音情节特别严重积几分,level-very-serious",
        "抖音关联劣质 严重一次积多少,level-serious",
        "How many points for a withdrawal without reason on Kuaishou?,penalty-no-reason"
    })
    void citesTheClauseThatAnswers(String question, String clause) {
        assertThat(answers.ask(question).answer().citations())
                .first()
                .extracting(citation -> citation.clause().id().clause())
                .isEqualTo(clause);
    }

    @Test
    void everyStatementRestsOnItsCitations() {
        for (Asked one : knownWays) {
            Reply reply = one.reply();
            if (reply.answer() instanceof DirectAnswer answer) {
                assertThat(answer.statements()).allSatisfy(statement -> {
                    assertThat(statement.citations()).isNotEmpty();
                    assertThat(statement.citations())
                            .allMatch(number -> number <= answer.citations().size());
                });
                assertThat(answer.citations())
                        .allSatisfy(citation ->
                                assertThat(citation.quotedText()).isNotBlank().isSubstringOf(citation.text()));
            }
        }
    }

    @Test
    void aFigureOccursInTheCitedClauseInTheQuestionOrInTheCalculation() {
        for (Asked one : knownWays) {
            Reply reply = one.reply();
            Answer answer = reply.answer();
            if (answer instanceof DirectAnswer) {
                String allowed =
                        reply.understood().text() + " " + reply.understood().amounts() + answer.calculation()
                                + answer.citations().stream()
                                        .map(citation -> citation.text()
                                                + citation.clause().heading())
                                        .collect(Collectors.joining(" "));
                assertThat(answer.statements()).allSatisfy(statement -> assertThat(figures(allowed))
                        .as(statement.text())
                        .containsAll(figures(statement.text())));
            }
        }
    }

    @Test
    void askedInAKnownWayNineOfTenClausesAreCited() {
        List<String> missed = knownWays.stream()
                .filter(one -> !one.isCited())
                .map(Asked::question)
                .toList();
        assertThat(missed).as("of %d questions", knownWays.size()).hasSizeLessThan(knownWays.size() / 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"拼多多扣12分会怎样", "小紅書違規扣幾分", "视频号橱窗怎么撤链", "How many points does Shopee deduct?"})
    void aPlatformWithoutDocumentsIsOutOfScope(String question) {
        assertThat(answers.ask(question).answer()).isInstanceOfSatisfying(NoAnswer.class, answer -> {
            assertThat(answer.silence()).isEqualTo(Silence.OUT_OF_SCOPE);
            assertThat(answer.citations()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天天气怎么样", "帮我写一首关于春天的诗", "快手的CEO是谁", "孕妇能不能用精油", "😀🔥💣", "???", "啊啊啊啊啊啊啊啊"})
    void anotherTopicIsOutOfScope(String question) {
        assertThat(answers.ask(question).answer())
                .isInstanceOfSatisfying(
                        NoAnswer.class, answer -> assertThat(answer.silence()).isEqualTo(Silence.OUT_OF_SCOPE));
    }

    @ParameterizedTest
    @CsvSource({"抖音A分满12分会怎样,level-general", "快手撤链被限流要多久才能恢复,limit-daily"})
    void whatTheSourceDoesNotLayDownIsSaidWithTheClausesAroundIt(String question, String clause) {
        assertThat(answers.ask(question).answer()).isInstanceOfSatisfying(NoAnswer.class, answer -> {
            assertThat(answer.silence()).isEqualTo(Silence.NOT_LAID_DOWN);
            assertThat(answer.citations())
                    .extracting(citation -> citation.clause().id().clause())
                    .contains(clause);
        });
    }

    @Test
    void whatFitsSeveralPlatformsIsAskedBack() {
        assertThat(answers.ask("违规扣几分").answer())
                .isInstanceOfSatisfying(Clarification.class, answer -> assertThat(answer.options())
                        .contains("淘宝", "抖音"));
    }

    @Test
    void withoutAnAmountTheWholeLadderIsStated() {
        Reply reply = answers.ask("扣分会怎样");
        assertThat(reply.answer().citations())
                .first()
                .extracting(citation -> citation.clause().id().clause())
                .isEqualTo("host-ladder");
        assertThat(reply.notices()).extracting(Notice::kind).contains(Notice.Kind.ASSUMED_PLATFORM);
    }

    @Test
    void theAnswerToTheQuestionBackAnswersTheFirstQuestion() {
        Reply back = answers.ask("违规扣几分");
        Reply reply = answers.askNext(back, "抖音");
        assertThat(reply.answer().citations())
                .first()
                .extracting(citation -> citation.clause().id().clause())
                .asString()
                .isEqualTo("penalty-levels");
    }

    @Test
    void aFollowUpKeepsPlatformAndMatter() {
        Reply first = answers.ask("淘宝直播扣20分会怎样");
        Reply next = answers.askNext(first, "那30分呢");
        assertThat(next.understood().carriedOver()).containsExactly("platform", "topic");
        assertThat(next.answer().citations())
                .first()
                .extracting(citation -> citation.clause().id().clause())
                .isEqualTo("host-30");
    }

    @Test
    void anotherTopicIsNotAnsweredFromTheConversation() {
        Reply first = answers.ask("淘宝直播扣20分冻结多久");
        assertThat(answers.askNext(first, "今天天气怎么样？").answer()).isInstanceOf(NoAnswer.class);
    }

    @Test
    void anAmountBelowTheFirstRungIsSaidToBeBelow() {
        assertThat(answers.ask("淘宝直播扣了3分会停播吗").answer().text()).startsWith("不会：3 分没有达到最低的 5 分一档");
    }

    @Test
    void exactlyTheBoundDoesNotExceedIt() {
        assertThat(answers.ask("快手今天撤了3次会限流吗").answer().text()).startsWith("不会：当天 3 次，没有超过 3 次");
    }

    @Test
    void aQuestionThatRepeatsTheBoundIsNotMeasuredAgainstIt() {
        assertThat(answers.ask("快手单日撤链超过3次会怎样").answer().text()).startsWith("在快手，单日撤链超过 3 次");
    }

    @Test
    void goodManyIsNoNumberAskedFor() {
        assertThat(answers.ask("淘宝直播一次犯了好几条怎么扣分").answer().citations())
                .first()
                .extracting(citation -> citation.clause().id().clause())
                .isEqualTo("host-multiple");
    }

    @Test
    void anEnglishQuestionIsAnsweredInEnglishAroundTheClause() {
        assertThat(answers.ask("I withdrew links 3 times today on Kuaishou, will my traffic be limited?")
                        .answer()
                        .text())
                .startsWith("No: 3 times is not more than 3 times. ");
    }

    @Test
    void beforeItsFirstDayARuleIsNotCited() {
        LocalDate before = LocalDate.of(2022, 9, 12);
        assertThat(answers.askOn(before, "快手商城要几星的店铺").answer().citations())
                .noneMatch(citation -> citation.document().id().equals("kuaishou-mall-management"));
        assertThat(answers.askOn(before.plusDays(1), "快手商城要几星的店铺").answer().citations())
                .anyMatch(citation -> citation.document().id().equals("kuaishou-mall-management"));
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        Reply once = answers.ask("快手撤链有哪几种违规会挨罚");
        Reply again = answers.ask("快手撤链有哪几种违规会挨罚");
        assertThat(again.answer()).isEqualTo(once.answer());
        assertThat(again.followUps()).isEqualTo(once.followUps());
    }

    @Test
    void whatCannotBeSeenDoesNotChangeTheAnswer() {
        assertThat(answers.ask("淘\u200b宝\u200b直播扣5分\u202e冻结几天").answer())
                .isEqualTo(answers.ask("淘宝直播扣5分冻结几天").answer());
    }

    @Test
    void followUpsAreAnswered() {
        List<String> followUps = knownWays.stream()
                .limit(60)
                .flatMap(one -> one.reply().followUps().stream())
                .distinct()
                .toList();
        assertThat(followUps)
                .isNotEmpty()
                .allSatisfy(followUp ->
                        assertThat(answers.ask(followUp).answer()).as(followUp).isInstanceOf(DirectAnswer.class));
    }

    @Test
    void anyTextGetsAReply() {
        Random random = new Random(7);
        String pieces = "淘宝扣分12分+-&|!(){}[]^\"~*?:\\/<script>\u0000\ud83d\ude00\ud800\u202e零百万%OR AND快手";
        for (int i = 0; i < 300; i++) {
            String text = "q"
                    + IntStream.range(0, random.nextInt(120))
                            .mapToObj(n -> String.valueOf(pieces.charAt(random.nextInt(pieces.length()))))
                            .collect(Collectors.joining());
            assertThat(answers.ask(text).answer().text()).as(text).isNotBlank();
        }
    }

    /** A question in words that the documents list, the clause it is listed for, and what was replied. */
    private record Asked(String question, Clause clause, Reply reply) {

        boolean isCited() {
            return reply.answer().citations().stream()
                    .anyMatch(citation -> citation.clause().walk().anyMatch(clause::equals)
                            || clause.walk().anyMatch(citation.clause()::equals));
        }
    }

    /** Every sixth way of asking that the documents list, with the platform named. */
    private List<Asked> knownWaysOfAsking() {
        List<Asked> all = new ArrayList<>();
        int number = 0;
        for (RuleDocument document : answers.ruleBook().documents()) {
            String platform = answers.ruleBook().platform(document.platform()).label();
            for (Clause clause :
                    document.walk().filter(c -> c.kind() != ClauseKind.GAP).toList()) {
                for (String asked : clause.askedAs()) {
                    if (number++ % 6 == 0) {
                        String question = platform + " " + asked;
                        all.add(new Asked(question, clause, answers.ask(question)));
                    }
                }
            }
        }
        return all;
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(TextFolding.fold(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
