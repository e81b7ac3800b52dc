package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedAnswers.class)
class CalculatedAnswersTest {

    private final ShippedAnswers answers;

    CalculatedAnswersTest(ShippedAnswers answers) {
        this.answers = answers;
    }

    @ParameterizedTest
    @CsvSource({
        "淘宝直播今年扣了4分这次又扣6分会怎样,累计 10 分",
        "淘宝直播2月1日被扣12分什么时候解冻,2026 年 3 月 3 日解除",
        "抖音两次情节一般加一次严重共几分,A 类积分累计 8 分；B 类积分累计 4 分",
        "快手一天撤了4次会怎样,超过 3 次，触发限流",
        "快手撤链后第70小时的订单还要付佣金吗,要付佣金",
        "快手周一中午12点撤的链 周四下午3点有人下单 这单还要分佣金不,不用付佣金",
        "淘宝直播我现在18分 再扣几分就到下一档了,再有 2 分",
        "抖音商家一般2次加严重1次 两类各积多少分,A 类积分累计 8 分；B 类积分累计 4 分",
        "出个题:抖店 轻微、一般、严重、特别严重各来一回 两类分各多少,A 类积分累计 4 分；B 类积分累计 16 分",
        "快手7月10日14点撤的链 佣金要管到几号几点之前的订单,到 2026 年 7 月 13 日 14:00 为止",
        "2024年2月扣6分 5月扣3分 9月又扣2分 淘宝直播那年加总多少,累计 11 分，达到 10 分一档",
        "淘宝直播一次扣6分 三次几分,累计 18 分",
        "淘宝直播1月扣5分累计5分 3月扣5分累计10分 6月扣10分累计20分 会怎样,累计 20 分",
        "'我老公驾照扣了6分，我淘宝直播扣了3分 我会被冻结吗',不会：3 分",
        "'In one Taobao Live session I was booked for three violations: 2, 4 and 6 points. What total do I have?',12 points",
        "快手橱窗 没个理由就撤链接 一回扣几分？我撤了三回 拢共多少分,累计 6 分",
        "抖店某商家“一般”三回、“严重”两回 A类B类各攒多少,A 类积分累计 12 分；B 类积分累计 8 分",
        "快手今儿撤链撤了两回了 不想被限流的话还能撤几回,当天还可以有 1 次",
        "淘宝直播攒了16分了 再吃几分就得停两个月,还差 4 分",
        "2026年淘宝直播1月5号5分、3月9号5分 每回冻结到哪天,已在 2026 年 1 月 12 日解除",
        "pulled links from my kuaishou showcase 6 times w/o any reason this month; points?,12 points",
        "淘宝直播32分了 离清退还差多少,还差 8 分",
        "快手 无理由撤链5次共扣几分,累计 10 分",
        "快手11月3日到7日每天无理由撤一条 一共扣几分,累计 10 分",
        "淘宝主播每个月被扣3分 一年下来什么处罚,累计 36 分",
        "'我朋友扣了6分，我扣了3分，淘宝直播我会冻结吗',不会：3 分",
        "'淘宝直播累计35分，清退还差多少',还差 5 分",
        "'taobao直播已经18分了，离清退还差多少分？离下一次停播又差几分',还差 22 分",
        "'快手今天撤了4条，2条没理由，会限流吗',当天 4 次",
        "'9月28日把快手橱窗链接撤了，橱窗当天就给冻上，哪天能用',2026 年 10 月 5 日解除",
        "'一单扣了22分，淘宝直播是不是先按5分停7天、10分停30天加一起',22 分达到 20 分一档",
        "'2026年5月8日20:30在快手撤的链。之后两单：5月11日20:30、5月11日21:00，哪单还得付佣金',2026 年 5 月 11 日 21:00 的订单不用付佣金",
        "淘宝直播去年11月扣8分 今年2月扣4分 现在一共算几分,已在 2026 年 1 月 1 日零时清零",
        "快手橱窗周一没理由撤了2条 周二3条 周三4条 总共扣几分？哪天被限流,累计 18 分",
        "快手橱窗周一没理由撤了2条 周二3条 周三4条 总共扣几分？哪天被限流,11 月 18 日 4 次，超过 3 次，当天触发限流",
        "快手撤鏈一個理由都沒給 撤兩次合共扣幾多分,累计 4 分",
        "淘宝直播踩了三条规矩 分别扣2分、3分、1分 加一块儿几分,累计 6 分，达到 5 分一档",
        "快手6月30号晚上10点半撤的链 7月3号晚上11点来了一单 佣金要不要给,不用付佣金",
        "快手昨天上午10点撤链 过了72小时零10分钟有人下单 要给佣金吗,不用付佣金",
        "快手6月30号晚上10点半撤的链 7月3号晚上10点半来了一单 佣金要不要给,要付佣金：下单时过了 72 小时",
        "看淘宝直播骂人被记了2次违规 还有几次机会才会被永久关评论,还差 3 次",
        "淘宝看播已经记了3次违规 再来几次评论就永久没了,还差 2 次",
        "淘宝直播今年2月扣了2分 6月扣了3分 10月又来了4分 离10分那一档还差几分,离 10 分一档还差 1 分",
        "My Taobao Live account is at 13 points this year. How many more until the 60-day freeze,7 points left",
        "出题：douyin 情节一般两回、情节yanzhong一回 A、B各积多少,A 类积分累计 8 分；B 类积分累计 4 分",
        "淘宝主播在1月1号0点整被扣2分 这2分算旧年还是新年,算新的一年（2026 年）的扣分",
        "淘宝主播12月31日23点59分被扣的3分 算今年还是明年的,算 2025 年的扣分",
        "快手连着三天每天没理由撤两条 总共扣几分 会不会给我限流,累计 12 分",
        "客户一天里挨了两张单子：上午5分，下午15分，都是淘宝直播。最后是停7天还是停别的天数,累计 20 分，达到 20 分一档",
        "快手橱窗这个月撤了6条，其中4条啥理由没写、2条写明白了理由，都不在一天。总共丢几分,累计 8 分",
        "快手昨天撤了两条今天又撤两条 加起来四条 会不会给我限流,不会：单日最多 2 次",
        "去年25分 今年元旦之后又添12分 淘宝直播离20分那档还有几分,离 20 分一档还差 8 分",
        "有个主播刚累计到8分 停几天播 要不要降到L0 我好回他,冻结直播权限 7 天",
        "淘宝主播累计8分 要不要降到L0,不用：8 分达到 5 分一档",
        "kuaishou今天手抖撤了六条 这会触发啥 橱窗流量得掉几成,下降 27%-45%",
        "今年淘宝直播挨了三回：2分 2分 3分 该停几天 离降级还差多少,累计 7 分，达到 5 分一档",
        "抖音给我定了两回情节一般 分一共攒多少 货咋弄,商品下架或封禁",
        "两个店员今天用同一个快手号各撤了2条链接 都没理由 合起来扣几分 限不限流,累计 8 分",
        "两个店员今天用同一个快手号各撤了2条链接 都没理由 合起来扣几分 限不限流,超过 3 次，触发限流",
        "3月5号（2026年）这天我在淘宝记满10分 粉丝天天问几号回来播 我咋回,4 月 4 日解除",
        "快手链7月1号20:00撤的 有张单时间戳是7月4号20:01 就差一分钟 佣金能不给吗,不用付佣金",
        "douyin一个月里情节一般被判了五回 A类一共多少,累计 20 分",
        "抖音情节一般连犯四回，A攒到几分了，货怎么处置,累计 16 分",
        "快手周一撤了4条 周二撤了1条 都没给理由 扣几分,累计 10 分",
        "快手橱窗上午无理由撤了1条 下午又撤了3条 今天一共扣几分,累计 8 分",
        "淘宝观众违规1次了 还能再违规几次,再有 4 次",
        "淘宝主播扣了3分 上了新闻被媒体曝光 会被清退吗,会：造成恶劣影响的，认定为情节严重",
        "我淘宝直播才6分 可是工商都找来了 记者也报了 号会不会直接没了,清退账户",
        "我今年淘宝直播就扣过2分 可小二提醒了3次我都没改 最坏会怎样,清退账户"
    })
    void calculatesWhatIsTold(String question, String said) {
        assertThat(answers.ask(question).answer().calculation()).isPresent();
        assertThat(answers.ask(question).answer().text()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "快手无理由撤链累计扣了8分 那他一共撤了几回,8 分就是 4 次",
        "抖店A类积到16分 是被判过几次情节一般,16 分就是 4 次",
        "快手橱窗扣10分是撤了几次,10 分就是 5 次",
        "抖店A类积到15分 是被判过几次情节一般,多出 3 分，对不上整数次",
        "抖音B类累计24分 被判了几次,如果全是同一种：情节严重每次 4 分，24 分就是 6 次"
    })
    void pointsAreDividedByWhatEachTimeAdds(String question, String said) {
        assertThat(answers.ask(question).answer().text()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"抖音B类已经16分了 离封店还差几分啊", "快手撤链扣了6分 离封橱窗还差几分", "抖音满12分会怎样", "快手扣12分会怎样"})
    void aThresholdThatIsNotLaidDownIsNeitherMeasuredNorGuessed(String question) {
        assertThat(answers.ask(question).answer())
                .isInstanceOfSatisfying(
                        NoAnswer.class, silent -> assertThat(silent.text()).contains("规则文件没有写", "写明的只有每次计多少分"));
    }

    @ParameterizedTest
    @CsvSource({
        "快手无理由撤链一次扣几分,要是我撤了三次呢,累计 6 分",
        "快手无理由撤链一次扣几分,一共撤了4次呢,累计 8 分",
        "快手无理由撤链一次扣几分,如果我同一天里撤了四次会扣多少分,累计 8 分",
        "我在快手无理由撤了2次扣几分,一共撤了4次呢,累计 8 分",
        "我在快手无理由撤了2次扣几分,再撤一次呢,累计 6 分",
        "快手无理由撤链一次扣几分,描述不符那种呢,橱窗冻结 7 天",
        "抖店被判严重那档 记多少,要是两回严重再加一回特别严重 总共呢,B 类积分累计 20 分",
        "淘宝直播20分停多久,打错字了 想问的是5分那档,冻结直播权限 7 天",
        "快手撤链后佣金算到什么时候,我9月2号中午12点撤的,到 2026 年 9 月 5 日 12:00 为止",
        "淘宝直播今年先扣8分后扣7分 算哪一档,不对 第二次是12分,累计 20 分，达到 20 分一档",
        "淘宝直播今年先扣8分后扣7分 算哪一档,不是7分 是17分,累计 25 分",
        "淘宝直播今年先扣8分后扣7分 算哪一档,前一次记错了 是3分,累计 10 分",
        "淘宝直播3月1号扣了12分 什么时候解冻,记错了 是3月11号,2026 年 4 月 10 日解除",
        "抖音情节特别严重两次积多少分,说错了 是三次,累计 36 分",
        "淘宝直播我3月扣8分5月扣7分 现在几分,更正一下 5月是9分,累计 17 分",
        "抖音情节一般两次 A类几分,不对 是严重两次,B 类积分累计 8 分",
        "抖音扣10分会怎样,说错平台了 是淘宝直播,冻结 30 天",
        "快手6月1号上午9点撤了一条链,6月4号上午10点的单要付佣金吗,不用付佣金：下单时过了 73 小时",
        "快手6月1号上午9点撤了一条链,6月4号上午9点的单要付佣金吗,要付佣金：下单时过了 72 小时",
        "快手6月1号上午9点撤了一条链,6月4号上午9点零1分的单要付佣金吗,不用付佣金"
    })
    void aTurnThatGoesOnOrPutsRightIsCalculatedWithTheTurnBefore(String first, String next, String said) {
        assertThat(answers.askNext(answers.ask(first), next).answer().text()).contains(said);
    }

    @Test
    void whichOfTwoFiguresWasWrongIsNotGuessed() {
        Reply first = answers.ask("淘宝直播今年先扣8分后扣7分，算哪一档");

        assertThat(answers.askNext(first, "不对，是17分").answer()).isInstanceOf(Clarification.class);
    }

    @Test
    void severalTurnsAddUp() {
        Reply twice = answers.askNext(answers.ask("抖音情节特别严重积多少"), "两次呢");

        assertThat(answers.askNext(twice, "再加一次情节一般呢，AB各多少").answer().text()).contains("A 类积分累计 4 分；B 类积分累计 24 分");
    }

    @Test
    void whatCameAgainIsAddedTurnByTurn() {
        Reply second = answers.askNext(answers.ask("我淘宝直播今年1月扣了5分"), "4月份又扣6分");

        assertThat(second.answer().text()).contains("累计 11 分");
        assertThat(answers.askNext(second, "要是这个月再来9分，号还保得住吗").answer().text()).contains("累计 20 分");
    }

    @Test
    void theDayOfReceiptIsNotTheDayOfTheOrder() {
        assertThat(answers.ask("快手5月1号中午撤的链，当晚有人下了单，5月6号他才签收，这单还要付佣金吗").answer().text())
                .doesNotContain("不用付佣金");
    }

    @Test
    void remindersAreNoEvents() {
        assertThat(answers.ask("我今年淘宝直播扣过2分，小二提醒了2次我都没改，会怎样").answer().text()).doesNotContain("4 分");
    }

    @Test
    void aNumberBeyondAllMeasureIsComputedToo() {
        assertThat(answers.ask("快手智能店长 99999999999999 条链接要分几次撤").answer().text())
                .contains("200000000000 次");
    }

    @Test
    void aCalculationInEnglishNamesItsDaysInEnglish() {
        assertThat(answers.ask("I pulled 4 links today without reason on Kuaishou, how many points?")
                        .answer()
                        .text())
                .contains("November 20", "Points: 8 points");
    }

    @ParameterizedTest
    @CsvSource({"抖音A类现在8分 再来一次情节一般是多少,A 类积分原有 8 分，情节一般 1 次加 4 分，累计 12 分", "本来B类就4分 这回抖音又给我判了个特别严重 B攒到多少了,累计 16 分"})
    void whatEachViolationAddsIsAddedToThePointsOfItsClass(String question, String said) {
        assertThat(answers.ask(question).answer().text()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"1月1日0点整扣的分，在淘宝直播算去年的还是今年的？,1 月 1 日 00:00 的扣分算新的一年（2026 年）的扣分", "淘宝直播12月31号的扣分是算今年的还是明年的,算 2025 年的扣分"})
    void theYearOfPointsIsSaidHoweverManyTheyAre(String question, String said) {
        assertThat(answers.ask(question).answer().text()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "每次扣4分 几次会被清退 淘宝直播,到第 10 次累计 40 分，达到 40 分一档：清退账户",
        "主播每次违规淘宝直播都扣2分 犯到第几次就得停播,到第 3 次累计 6 分，达到 5 分一档：冻结直播权限 7 天"
    })
    void theTimeIsCountedAtWhichEqualPointsReachAThreshold(String question, String said) {
        assertThat(answers.ask(question).answer().text()).contains(said);
    }

    @Test
    void whatATotalBringsIsSaidToBeOpenInEnglishToo() {
        assertThat(answers.ask("What happens at 12 points on Douyin?").answer()).isInstanceOf(NoAnswer.class);
    }

    @Test
    void howManyPointsItWasIsAskedForWhereNobodySays() {
        assertThat(answers.ask("淘宝直播3月1日扣分了 什么时候解冻").answer()).isInstanceOf(Clarification.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'My Taobao Live streamer got 4 points on 2 February 2026 and 6 more on 20 February. When does the freeze end?',March 22",
        "'Linked goods on Douyin, on record so far: general x2, serious x1, very serious x1. A and B totals?',A points: 8 points; B points: 16 points",
        "'I pulled six links from my Kuaishou showcase over a week without giving any reason. How many points in total?',12 points"
    })
    void whatIsToldInEnglishIsCalculated(String question, String said) {
        assertThat(answers.ask(question).answer().text()).contains(said);
    }

    @Test
    void pointsThatOneHadAndGotInEnglishAreAddedUp() {
        assertThat(answers.ask("I had 12 points on Taobao Live and got 9 more this year. How long is the freeze?")
                        .answer()
                        .text())
                .contains("21 points", "60 days");
    }

    @Test
    void aTurnThatGoesOnAddsToTheTurnBefore() {
        Reply first = answers.ask("淘宝直播我现在8分");

        assertThat(answers.askNext(first, "再扣3分呢").answer().text()).contains("累计 11 分");
    }

    @Test
    void theMissingTotalIsAskedForWithOneOptionForEachThreshold() {
        assertThat(answers.ask("淘宝直播再扣几分会被清退").answer())
                .isInstanceOfSatisfying(
                        Clarification.class, back -> assertThat(back.options()).contains("现在 10 分", "现在 30 分"));
    }

    @Test
    void whatIsForbiddenByAMeasureInForceIsDenied() {
        assertThat(answers.askOn(LocalDate.of(2026, 3, 2), "淘宝主播3月1日扣40分还能播吗")
                        .answer()
                        .text())
                .startsWith("不可以");
    }

    @ParameterizedTest
    @ValueSource(strings = {"淘宝直播扣10分跟扣20分差别在哪", "淘宝直播扣5分冻结几天"})
    void whatIsNoCaseIsNotCalculated(String question) {
        assertThat(answers.ask(question).answer().calculation()).isEmpty();
    }
}
