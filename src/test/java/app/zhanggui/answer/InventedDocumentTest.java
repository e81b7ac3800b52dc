package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Rule documents of an invented platform, dropped beside those that come with 掌规, are answered as well as they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InventedDocumentTest {

    private static final List<String> FILES =
            List.of("nongxian-shop-rules.md", "nongxian-host-handbook.md", "nongxian-old-returns.md");

    private static final String PLATFORM = """
              - slug: nongxian
                label: 农鲜集
                english: Nongxian
                aliases: [农鲜]
            """;

    private ShippedAnswers answers;

    @BeforeAll
    void dropTheDocuments(@TempDir Path folder) throws IOException {
        Path knowledge = folder.resolve("knowledge");
        ShippedAnswers.copyTo(knowledge);
        Path glossary = knowledge.resolve("glossary.yaml");
        Files.writeString(
                glossary, Files.readString(glossary).replaceFirst("platforms:\\R", "platforms:\n" + PLATFORM));
        Files.createDirectories(knowledge.resolve("nongxian"));
        for (String file : FILES) {
            Files.writeString(knowledge.resolve("nongxian").resolve(file), read(file));
        }
        answers = new ShippedAnswers(knowledge, folder.resolve("data"));
    }

    @AfterAll
    void close() {
        answers.close();
    }

    @Test
    void aPenaltyIsReadFromTheTable() {
        assertThat(text("农鲜集虚标产区一次记几分")).startsWith("虚标产区：每次记 6 分（认定方式：抽样检测）");
    }

    @Test
    void aFactIsAnsweredWithItsDate() {
        assertThat(text("农鲜集的积分什么时候清零")).startsWith("商家的积分在每年 4 月 1 日 0 时清零[1]");
    }

    @Test
    void theStepThatAnAmountCrossesCounts() {
        assertThat(text("农鲜集累计积了17分会怎样")).startsWith("17 分按 16 分这一档处理").contains("冻结 14 天");
        assertThat(text("农鲜集积了5分会降权吗")).contains("5 分还没有达到最低的一档（8 分）");
    }

    @Test
    void theWholeLadderIsAListInItsOrder() {
        assertThat(text("农鲜集累计积分有哪几档处置"))
                .startsWith("商家累计积分达到：\n- 8 分：店铺搜索降权 5 天\n- 16 分：店铺冻结 14 天\n- 24 分：店铺清退，不允许再入驻[1]");
    }

    @Test
    void conditionsAreCompleteAndNameTheirSubjectOnce() {
        assertThat(text("农鲜集入驻时令频道要满足哪些条件"))
                .startsWith("申请入驻时令频道的店铺：\n- 须近 90 天内没有冷链断链记录\n- 须评分不低于 4.6 分\n- 须开通坏果包赔服务[1]");
    }

    @Test
    void aProcedureIsNumberedWithItsTimes() {
        assertThat(text("农鲜集怎么申请坏果包赔 操作步骤"))
                .contains("1. 订单详情页：点「坏果包赔」（最快耗时：1 分钟）\n2. 上传页：上传坏果照片（最快耗时：3 分钟）\n3. 确认页：选择赔付方式后提交（最快耗时：30 秒）");
    }

    @Test
    void aDefinitionIsGivenAsTheDocumentGivesIt() {
        assertThat(text("农鲜集冷链断链是什么意思")).startsWith("冷链断链，是指生鲜商品在运输途中温度高于 8 度连续超过 2 小时的情形[1]");
    }

    @Test
    void yesOrNoComesFirst() {
        assertThat(text("农鲜集积了24分会清退吗")).startsWith("会。");
        assertThat(text("农鲜集清退以后可以再入驻吗")).startsWith("不可以。");
    }

    @Test
    void aWrongFigureIsDeniedAndTheRightOneFollows() {
        assertThat(text("农鲜集少发重量一次记5分对吗")).startsWith("不对。").contains("每次记 2 分");
        assertThat(text("农鲜集的积分是每年1月1日清零吧")).startsWith("不对。").contains("4 月 1 日");
        assertThat(text("农鲜集少发重量一次记2分对吗")).startsWith("对。");
    }

    @Test
    void whatIsNotLaidDownIsSaidBesideWhatIs() {
        Reply reply = answers.ask("农鲜集记分怎么申诉");
        assertThat(silence(reply)).isEqualTo(Silence.NOT_LAID_DOWN);
        assertThat(reply.answer().text()).startsWith("规则写了「违规积分」，没有写积分能不能申诉、申诉期限多长");
        assertThat(reply.answer().citations()).hasSize(3);
    }

    @Test
    void whatIsLeftToThePlatformIsSaidToBe() {
        Reply reply = answers.ask("农鲜集多久抽样检测一次");
        assertThat(silence(reply)).isEqualTo(Silence.DISCRETION);
        assertThat(reply.answer().text()).contains("由农鲜集平台根据时令决定");
    }

    @Test
    void aFollowUpKeepsThePlatform() {
        Reply first = answers.ask("农鲜集冷链断链记几分");
        assertThat(answers.askNext(first, "那虚标产区呢").answer().text()).contains("每次记 6 分");
    }

    @Test
    void itIsComparedWithAShippedPlatform() {
        Answer answer = answers.ask("淘宝和农鲜集的扣分清零时间有什么不同").answer();
        assertThat(answer.comparison()).hasValueSatisfying(table -> assertThat(table.rows())
                .extracting(Comparison.Row::subject)
                .containsExactly("淘宝", "农鲜集"));
        assertThat(answer.text()).contains("每年 1 月 1 日 0 时清零[1]").contains("每年 4 月 1 日 0 时清零[2]");
    }

    @Test
    void aTimeLimitIsSetAgainstAnAmount() {
        assertThat(text("农鲜集签收50小时了还可以提出坏果包赔吗")).startsWith("不可以：50 小时超出了 48 小时");
    }

    @Test
    void twoDocumentsThatDisagreeAreBothNamed() {
        Reply reply = answers.ask("农鲜集累计积分16分冻结多久");
        assertThat(notices(reply, Notice.Kind.CONFLICT))
                .anySatisfy(text -> assertThat(text).contains("《农鲜集商家违规管理规则》").contains("《农鲜集商家手册》"));
    }

    @Test
    void documentsThatAgreeAreNotSaidToDisagree() {
        assertThat(notices(answers.ask("农鲜集虚标产区一次记几分"), Notice.Kind.CONFLICT)).isEmpty();
        assertThat(notices(answers.ask("淘宝直播扣20分冻结多久"), Notice.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void aRuleThatIsNoLongerInForceIsNoAnswer() {
        Reply now = answers.ask("农鲜集活鲜退货运费上限多少");
        assertThat(now.answer()).isInstanceOf(NoAnswer.class);
        assertThat(now.answer().text()).doesNotContain("35");
        assertThat(notices(now, Notice.Kind.OUTDATED))
                .anySatisfy(text -> assertThat(text).contains("《农鲜集退货旧规》").contains("2024-12-31"));

        Reply then = answers.askOn(LocalDate.of(2024, 6, 1), "农鲜集活鲜退货运费上限多少");
        assertThat(then.answer().text()).contains("35 元");
        assertThat(notices(then, Notice.Kind.OUTDATED)).isEmpty();
    }

    @Test
    void aRuleOfTomorrowIsSaidNotToBeInForceYet() {
        Reply before = answers.askOn(LocalDate.of(2025, 2, 28), "农鲜集虚标产区一次记几分");
        assertThat(before.answer().text()).doesNotContain("6 分");
        assertThat(notices(before, Notice.Kind.OUTDATED))
                .anySatisfy(text -> assertThat(text).contains("2025-03-01"));
    }

    private String text(String question) {
        return answers.ask(question).answer().text();
    }

    private static Silence silence(Reply reply) {
        assertThat(reply.answer()).as(reply.answer().text()).isInstanceOf(NoAnswer.class);
        return ((NoAnswer) reply.answer()).silence();
    }

    private static List<String> notices(Reply reply, Notice.Kind kind) {
        return reply.notices().stream()
                .filter(notice -> notice.kind() == kind)
                .map(Notice::text)
                .toList();
    }

    private static String read(String name) {
        try (InputStream in = InventedDocumentTest.class.getResourceAsStream("invented/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
