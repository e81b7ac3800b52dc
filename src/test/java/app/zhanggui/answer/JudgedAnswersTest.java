package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Yes and no before what the shipped rule documents say: one claim for each kind of agreement and contradiction. */
@ExtendWith(SharedAnswers.class)
class JudgedAnswersTest {

    private static final String DENIED = "不(?:对|会|是|可以|够|一定|在了|用|算)?[。：].*";
    private static final String AFFIRMED = "(?:对|会|是|是的|算|够|可以|要|还在)[。：].*";

    private final ShippedAnswers answers;

    JudgedAnswersTest(ShippedAnswers answers) {
        this.answers = answers;
    }

    @ParameterizedTest
    @CsvSource({
        "快手缓存强制刷新一天能点5次对不, 3 次",
        "快手争议链接紧急下架最快也要24小时吧, 1 小时",
        "撤链24小时流量波动率不超30%就健康 是吧 快手, 15%",
        "快手批量撤链一次只能撤100条对吗, 500 条",
        "抖音情节轻微也要积4分，对吗, 没有列出积分",
        "抖音轻微违规记A类4分 对吗, 没有列出积分",
        "毛衣标羊毛90实测50 快手这叫假冒材质 是吧, 部分不符"
    })
    void anotherFigureOfTheSameThingIsDenied(String question, String truth) {
        assertThat(said(question)).matches(DENIED).contains(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "淘宝直播扣分每年6月底清一次是吧, 1 月 1 日",
        "快手撤链指南的数据统计到2025年底，是吗, 2024 年 5 月",
        "快手商城管理规范9月6日生效 是吗, 9 月 13 日",
        "淘宝扣分每个季度清一次对吗, 每年"
    })
    void anotherDateIsDeniedByTheClauseThatSpeaksOfTheSameEvent(String question, String truth) {
        assertThat(said(question)).matches(DENIED);
        assertThat(said(question).split("[\\[]", 2)[0]).contains(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "淘宝号被清退 以前发的内容还留着吧, 下线",
        "淘宝账户清退后渠道权限还保留着对吗, 一并清退",
        "抖音两个一样的链接 一个封了另一个不受影响吧, 另一个也会被封禁",
        "达人小号有虚假承诺福利的违规 大号进快手商城不受影响吧, 关联账号"
    })
    void whatIsSaidToBeUnharmedIsDeniedWhereTheClauseSaysWhatHappensToIt(String question, String truth) {
        assertThat(said(question)).matches(DENIED).contains(truth);
    }

    @Test
    void whatTheClauseDoesNotSpeakOfIsNotSaidToBeHarmed() {
        assertThat(said("淘宝扣5分账号不受影响对吧")).doesNotMatch(DENIED).doesNotMatch(AFFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "快手撤链后24小时外的订单就不用给佣金了吧, 72 小时",
        "快手撤链不用填合规说明吧, 必须填写",
        "快手撤链佣金有争议也不能申诉对吧, 可以凭订单的时间戳",
        "快手撤链直接点撤就行 不用写啥说明 是吧, 必须填写"
    })
    void whatIsDemandedOrAllowedCannotBeDenied(String question, String truth) {
        assertThat(said(question)).matches(DENIED).contains(truth);
    }

    @Test
    void whatTheBoundLeavesOverStaysOpen() {
        assertThat(said("快手72小时外的订单就不用给佣金了吧")).doesNotMatch(DENIED).doesNotMatch(AFFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "淘宝扣10分只停播 账号不受影响 是吗, 降级",
        "快手商城只看本店的违规记录，不看关联店铺，对吧？, 关联店铺",
        "快手描述不符只看商品详情页对吗, 聊天工具",
        "快手货不对板只有产地和品牌两种情形，是吗？, 规格不符",
        "快手商城规范不管达人只管商家对吧, 带货达人",
        "只有第一次撤链要写合规说明对吧 快手, 每一次"
    })
    void thatOnlySomeIsSoIsDeniedWhereTheClauseNamesMore(String question, String truth) {
        assertThat(said(question)).matches(DENIED).contains(truth);
    }

    @ParameterizedTest
    @CsvSource({"淘宝主播要到40分账户才会降级，对吗？, 10 分", "淘宝主播扣满20分才会停播吧, 5 分", "淘宝观众违规10次才关评论吧, 5 次"})
    void whereAConsequenceBeginsIsSaidFirst(String question, String truth) {
        assertThat(said(question)).matches(DENIED);
        assertThat(said(question).split("[\\[]", 2)[0]).contains("达").contains(truth);
    }

    @ParameterizedTest
    @CsvSource({"淘宝扣了9分 账户会降级吗, 10 分", "听说扣到30分淘宝账户就被清退 是真的吗, 40 分"})
    void aConsequenceOfAHigherRungIsDeniedAndItsRungNamed(String question, String truth) {
        assertThat(said(question)).matches(DENIED).contains(truth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"符合准入要求的商品肯定会在快手商城展示对吧", "快手商城商户要求满足一条就行了吧", "抖音抽检一次不合格就算违规对吗", "淘宝观众第5次违规只禁言30天对吧"})
    void moreThanTheClauseGrantsIsDenied(String question) {
        assertThat(said(question)).matches(DENIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"快手无理由撤链是人工复核的吧", "抖音低好评商品是人工认定的吧", "快手商城是私域场景吧"})
    void whatExcludesWhatTheClauseSaysIsDenied(String question) {
        assertThat(said(question)).matches(DENIED);
    }

    @ParameterizedTest
    @CsvSource({"快手货不对板一共四种对吗, 对", "快手橱窗撤链一共三步对吗, 对", "快手撤链有5个步骤吧, 不对", "快手常见质量违规场景只有4类对吧, 不对"})
    void whatIsCountedIsCountedInTheClauseOrItsSection(String question, String verdict) {
        assertThat(said(question)).startsWith(verdict + "。");
    }

    @Test
    void aListThatIsOpenAtItsEndIsNotSaidToBeClosed() {
        assertThat(said("抖音关联劣质的违规就写了5种 没写到的都不算 是不是")).matches(DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "元旦零点一过我淘宝直播去年的分是不是就没了",
                "快手进口电商的商家也归商城规范管吗",
                "我在快手私信聊天里跟买家说的话也算商品描述吗",
                "抖店有个商品好评太低了 会不会被封",
                "抖音平台上，别的商家的同款被处罚了，会影响我的商品吗？",
                "快手一天撤了4次 会不会限流",
                "低好评商品是抖音根据数据监控认定的吗",
                "不符合地方标准算不符合质量标准吗 快手"
            })
    void whatTheClauseSaysIsAffirmed(String question) {
        assertThat(said(question)).matches(AFFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "淘宝直播提醒我3次 每次我都改好了 这还算情节严重吗, 拒绝整改",
        "宣传页写了有权威机构检测报告 我手上有真报告随时能拿 快手还会判我信息违规吗, 拿不出",
        "快手收到预警我马上改了还算预警不改吗, 没有及时纠正"
    })
    void whatWasPutRightOrIsProvenIsNotTheCaseOfTheClause(String question, String truth) {
        assertThat(said(question)).matches(DENIED).contains(truth).doesNotContain("达到了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我有保健品资质，能在标题宣传保健功效吗 快手",
                "有检测报告可以宣传获奖吗 快手",
                "快手商城商品状态不正常会被屏蔽吗",
                "达人账号不符合规范会被管控吗 快手商城",
                "快手撤链不写合规说明会扣分吗"
            })
    void aWishIsNotDeniedForBeingRightNorAMeasureForBeingWrong(String question) {
        assertThat(said(question)).doesNotMatch(DENIED);
    }

    @ParameterizedTest
    @CsvSource({"淘宝主播被提醒3次还没改 算情节严重吗", "没有资质吹功效算信息违规吗 快手"})
    void whatWasNotPutRightOrIsNotProvenIsTheCaseOfTheClause(String question) {
        assertThat(said(question)).matches(AFFIRMED);
    }

    @ParameterizedTest
    @CsvSource({"快手橱窗冻7天是因为没理由撤链 我这么回客户对吧, 描述不符撤链：橱窗冻结 7 天", "快手橱窗描述不符撤链扣2分对吧, 无理由撤链：每撤 1 次扣 2 分"})
    void aFigureOfTheRowBesideIsDeniedAndThatRowNamed(String question, String truth) {
        assertThat(said(question)).matches(DENIED).contains(truth);
    }

    @Test
    void whatIsSaidOfTwoRowsTogetherMustHoldForBoth() {
        assertThat(said("抖音“一般”跟“严重”这两档 记的都是A类分 对不")).matches(DENIED).contains("B 类 4 分");
        assertThat(said("抖音情节严重和特别严重记的都是B类分对吗")).matches(AFFIRMED);
    }

    @Test
    void aClaimAboutWhereARuleBeginsIsNoCase() {
        assertThat(said("看淘宝直播的就算情节严重 也得攒够五次才关评论 没错吧")).doesNotMatch(AFFIRMED);
        assertThat(said("淘宝直播提醒满5次不改 才够得上情节严重 我这么跟主播讲对吧")).matches(DENIED).contains("3 次");
    }

    @Test
    void aCountThatIsDeniedDoesNotReachItsBound() {
        assertThat(said("淘宝直播没被提醒3次会算情节严重吗")).doesNotMatch(AFFIRMED);
    }

    @Test
    void whatIsRequiredIsMissedWhereTheQuestionDeniesIt() {
        assertThat(said("商品状态显示不正常 快手商城还会给展示吗")).startsWith("不会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"抖音只有特别严重那档才积分，其它三档都不积，对吧", "抖音只有情节严重才积分吗"})
    void thatOnlyOneRowBringsSomethingIsDeniedByAnotherRow(String question) {
        assertThat(said(question)).matches(DENIED).contains("情节一般", "4 分");
    }

    @Test
    void aFalseFigureIsDeniedWhereOnlyItsManyDetailsAreOpen() {
        assertThat(said("淘宝直播观众违规满5次，禁言30天就放出来，是这样吧")).matches(DENIED).contains("永久关闭");
    }

    @Test
    void whatFollowsFromAMissedRequirementIsSaidBehindIt() {
        assertThat(said("快手商城的商品投诉太多会怎么处理")).containsSubsequence("不得存在严重的投诉", "商城屏蔽");
    }

    @Test
    void whatFollowsFromTheClassIsSaidBehindTheClauseThatNamesIt() {
        assertThat(said("淘宝主播提醒三次还不改会怎么处理")).containsSubsequence("认定为情节严重", "清退");
    }

    @Test
    void whatHoldsForThoseWhoStopHoldsForNobodyWhoGoesOn() {
        assertThat(said("我以后都不发那个货了 抖音还会接着罚我吗")).startsWith("不会。");
        assertThat(said("我继续发那个货 抖音会接着罚我吗")).doesNotStartWith("不会").doesNotStartWith("会");
    }

    @Test
    void aThingThatTheClauseDoesNotNameIsOfNoClass() {
        assertThat(said("发货慢 快手算描述不符吗")).doesNotMatch(AFFIRMED).doesNotMatch(DENIED);
    }

    @Test
    void aWordInsideAnotherIsNoPermission() {
        assertThat(said("快手上 产品缺斤少两功能都开不了机 算质检不合格吗")).doesNotMatch(DENIED);
    }

    @Test
    void onlyJustIsNoBound() {
        assertThat(said("我快手今天才撤了5次 会限流吗")).startsWith("会");
        assertThat(said("淘宝直播才提醒了我一次 我没理 这就算情节严重了？")).startsWith("不算");
    }

    @Test
    void aFreezeForbidsOnlyWhatItsNameSays() {
        assertThat(said("淘宝直播扣了5分 店铺还能卖货吗")).doesNotStartWith("不可以");
    }

    @Test
    void aRequirementThatIsMetIsSaidToBeMet() {
        assertThat(said("快手商城店铺4星可以吗")).startsWith("达到要求");
        assertThat(said("店铺4.8星够快手商城的标准吗")).startsWith("够：");
    }

    private String said(String question) {
        return answers.ask(question).answer().text().replace('\n', ' ');
    }

    @ParameterizedTest
    @ValueSource(strings = {"抖音上详情页只是有点像别家的，也会被算成同款吗", "进快手商城的条件我全满足，也只是有机会展示、不保证，是吗"})
    void merelyIsNotOnly(String question) {
        assertThat(said(question)).doesNotMatch(DENIED);
    }
}
