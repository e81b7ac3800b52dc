package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions in English are answered like those in Chinese. */
@ExtendWith(SharedAnswers.class)
class EnglishAnswersTest {

    private final ShippedAnswers answers;

    EnglishAnswersTest(ShippedAnswers answers) {
        this.answers = answers;
    }

    @ParameterizedTest
    @CsvSource({
        "'A serious violation on Douyin adds 4 A points, right?', B 类",
        "'A very serious violation on Douyin is 12 category A points, correct?', B 类",
        "'At 10 points Taobao Live freezes the account for 60 days, right?', 30 天",
        "'Commission is only owed for 24 hours after I withdraw a link on Kuaishou, is that right?', 72 小时"
    })
    void aFalseClaimIsNotAffirmed(String question, String truth) {
        assertThat(said(question)).doesNotStartWith("Yes").contains(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "'A serious violation on Douyin adds 4 B points, right?'",
        "'Is it true that a general violation on Douyin gives 4 A-class points?'",
        "'Taobao Live penalty points are cleared on 1 January every year, right?'"
    })
    void aTrueClaimIsAffirmed(String question) {
        assertThat(said(question)).startsWith("Yes");
    }

    @Test
    void aWordThatNobodyUnderstandsIsNotAffirmed() {
        assertThat(said("A serious violation on Douyin adds 4 B points and a free umbrella, right?"))
                .doesNotStartWith("Yes");
    }

    @Test
    void whatIsGuaranteedIsDeniedWhereThereIsOnlyAChance() {
        assertThat(said("If my item meets every admission requirement, is it guaranteed to show up in the mall?"))
                .startsWith("Not necessarily")
                .contains("有机会");
    }

    @Test
    void theClauseThatSaysWhatFollowsStandsBesideTheDuty() {
        assertThat(
                        said(
                                "What happens to my account if I withdraw Kuaishou links without filling in the compliance note?"))
                .contains("高风险卖家");
    }

    @Test
    void pointsThatGoBackToZeroAreCleared() {
        assertThat(said("When do my Taobao Live penalty points go back to zero?"))
                .contains("1 月 1 日");
    }

    @Test
    void moneyThatNoRuleNamesIsNotLaidDown() {
        Reply reply = answers.ask("How many yuan do I have to pay when I reach 10 points on Taobao Live?");
        assertThat(reply.answer()).isInstanceOf(NoAnswer.class);
        assertThat(reply.answer().text()).doesNotStartWith("Yes");
    }

    @Test
    void theDistanceToAFreezeOfThatLengthIsCounted() {
        assertThat(said("My Taobao Live account is at 13 points this year. How many more until the 60-day freeze?"))
                .contains("7 points");
    }

    @Test
    void violationsInQuotationMarksAreCounted() {
        assertThat(said("My Douyin shop got two \"serious\" violations and one \"very serious\" one for linked goods: "
                        + "how many B points?"))
                .contains("20 points");
    }

    private String said(String question) {
        return answers.ask(question).answer().text();
    }
}
