package app.zhanggui.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.browser.BrowserHistory;
import app.zhanggui.browser.BrowserTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.ContextConfiguration;

/** Walks through conversations; those that pass through words do so in both languages. */
@BrowserTest
@ContextConfiguration(classes = UiTestBeans.class)
class ConversationIT {

    private static final Pattern CONVERSATION = Pattern.compile("/c/[\\w-]{22}$");

    @ParameterizedTest
    @CsvSource({"zh-CN,在规则库中阅读", "en,Read in the library"})
    void walksByKeyboardFromAMarkerToTheLibraryAndBack(String language, String read, Page page) {
        open(page, language);
        ask(page, "淘宝直播扣 10 分会怎样");
        assertThat(page).hasURL(CONVERSATION);
        Locator marker = page.locator(".marker").nth(1);
        page.keyboard().press("Shift+Tab");
        marker.focus();
        assertThat(page.getByRole(AriaRole.TOOLTIP)).containsText("不得发起直播");
        assertThat(marker).hasAttribute("aria-describedby", "clause-preview");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.TOOLTIP)).hasCount(0);
        assertThat(page.locator("zg-evidence dialog")).isVisible();

        page.keyboard().press("Enter");
        assertThat(page.locator(".evidence-place")).hasText("2 / 3");
        page.keyboard().press("Escape");
        assertThat(page.locator("zg-evidence dialog")).not().isVisible();
        assertThat(marker).isFocused();

        page.keyboard().press("Enter");
        Locator link = page.getByText(read);
        assertThat(link).isVisible();
        link.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("zg-document .cited mark").first()).isVisible();
        BrowserHistory.back(page);
        assertThat(page).hasURL(CONVERSATION);
        assertThat(page.locator(".turn .question")).hasText("淘宝直播扣 10 分会怎样");
        assertThat(page.locator(".turn .marker")).hasCount(3);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,提交这个问题,有问题,不完整", "en,Hand this question in,Not right,Incomplete"})
    void handsARefusedQuestionInAndSaysWhatIsWrong(
            String language, String handIn, String notRight, String reason, Page page) {
        open(page, language);
        ask(page, "没写");
        assertThat(page.locator(".answer-kind")).isVisible();
        page.getByText(handIn).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".hand-in .said")).isVisible();
        assertThat(page.locator(".hand-in .text-button")).isFocused();
        page.locator(".hand-in textarea").fill("急用");
        page.locator(".hand-in textarea").press("Control+Enter");

        page.getByText(notRight).click();
        Locator chosen = page.getByRole(AriaRole.BUTTON, named(reason));
        chosen.click();
        assertThat(chosen).hasAttribute("aria-pressed", "true");
        assertThat(chosen).isFocused();

        Accessibility.check(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void answersByTheButtonOfAQuestionBack(String language, Page page) {
        open(page, language);
        ask(page, "哪个平台");
        page.getByRole(AriaRole.BUTTON, named("快手撤链")).click();

        assertThat(page.locator(".turn .question").last()).hasText("快手撤链");
        assertThat(page.locator(".turn .lead").last()).containsText("30 天");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN,去掉“冻结”再问,已去掉,恢复“冻结”再问,退店",
        "en,Ask without “freeze”,Left out,Ask with “freeze” again,closing a shop"
    })
    void changesHowAQuestionWasUnderstoodByKeyboard(
            String language, String without, String leftOut, String again, String other, Page page) {
        open(page, language);
        ask(page, "主播会怎样");
        Accessibility.check(page);
        page.setViewportSize(1280, 800);
        page.getByRole(AriaRole.BUTTON, named(without)).press("Enter");
        assertThat(page.locator(".understood").last()).containsText(leftOut);
        page.getByRole(AriaRole.BUTTON, named(again)).press("Enter");
        assertThat(page.locator(".turn")).hasCount(3);
        assertThat(page.locator(".understood").last()).not().containsText(leftOut);

        Locator term = page.locator(".term input").last();
        term.fill(other);
        term.press("Enter");
        assertThat(page.locator(".turn")).hasCount(4);
        page.locator(".understood select").last().selectOption("商家");
        assertThat(page.locator(".turn")).hasCount(5);
    }

    @Test
    void showsAConversationToNoOtherBrowser(Page page) {
        open(page, "zh-CN");
        ask(page, "淘宝直播扣 10 分会怎样");
        assertThat(page).hasURL(CONVERSATION);
        assertThat(page.locator(".history-list li")).hasCount(1);
        Cookie cookie = page.context().cookies().stream()
                .filter(each -> each.name.equals(BrowserCookie.NAME))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);

        try (BrowserContext stranger = page.context().browser().newContext(new Browser.NewContextOptions())) {
            Page other = stranger.newPage();
            assertThat(other.navigate(page.url()).status()).isEqualTo(404);
            assertThat(other.locator(".unknown-page")).containsText("没有找到这次对话");
            assertThat(other).hasTitle("没有这一页 - 掌规");
            assertThat(other.locator(".turn")).hasCount(0);
            assertThat(stranger.cookies()).noneMatch(each -> each.name.equals(BrowserCookie.NAME));
        }
    }

    @Test
    void asksAgainByItselfWhereTheSessionHasEnded(Page page) {
        open(page, "zh-CN");
        ask(page, "淘宝直播扣 10 分会怎样");
        assertThat(page).hasURL(CONVERSATION);
        page.context().addCookies(List.of(new Cookie("zhanggui", "0".repeat(32)).setUrl(page.url())));
        text(page).fill("那 20 分呢");
        text(page).press("Enter");

        assertThat(page.locator(".turn .question")).hasText(new String[] {"淘宝直播扣 10 分会怎样", "那 20 分呢"});
        assertThat(page.locator(".turn .answer")).hasCount(2);
        assertThat(page).hasURL(CONVERSATION);
    }

    @Test
    void renamesFindsExportsAndDeletesByTheList(Page page) throws IOException {
        open(page, "zh-CN");
        ask(page, "淘宝直播扣 10 分会怎样");
        page.locator(".new-question").click();
        assertThat(page.locator(".welcome")).isVisible();
        ask(page, "快手撤链 <img src=x>");
        Locator entries = page.locator(".history-list a");
        assertThat(entries).hasText(new String[] {"快手撤链 <img src=x>", "淘宝直播扣 10 分会怎样"});

        menu(page, "改名");
        page.locator(".rename").fill("撤链的事");
        page.keyboard().press("Enter");
        assertThat(entries.first()).hasText("撤链的事");
        assertThat(page).hasTitle("撤链的事 - 掌规");

        page.locator(".history-search").fill("10 分");
        assertThat(entries).hasText(new String[] {"淘宝直播扣 10 分会怎样"});
        page.locator(".history-search").fill("");
        assertThat(entries).hasCount(2);

        Download file = page.waitForDownload(() -> menu(page, "导出 Markdown"));
        assertThat(file.suggestedFilename()).isEqualTo("撤链的事.md");
        assertThat(Files.readString(file.path())).contains("# 撤链的事", "## 快手撤链 \\<img src\\=x\\>", "\\[1\\]");

        menu(page, "删除");
        Accessibility.check(page);
        page.locator(".confirm .primary-button").click();
        assertThat(entries).hasCount(1);
        assertThat(page.locator(".welcome")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/$"));
    }

    @Test
    void forgetsEverythingFromTheDrawerOfAPhone(Page page) {
        page.setViewportSize(390, 844);
        open(page, "zh-CN");
        ask(page, "淘宝直播扣 10 分会怎样");
        page.locator(".open-history").click();
        assertThat(page.locator(".history:modal")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".history")).not().isVisible();
        assertThat(page.locator(".open-history")).isFocused();

        page.locator(".open-history").click();
        page.getByText("忘掉全部").click();
        page.locator(".confirm .primary-button").click();

        assertThat(page.locator(".welcome")).isVisible();
        assertThat(page.locator(".open-history")).not().isVisible();
        assertThat(page.context().cookies()).noneMatch(each -> each.name.equals(BrowserCookie.NAME));
    }

    @Test
    void completesWhatIsTypedAndNeverStealsEnter(Page page) {
        open(page, "zh-CN");
        text(page).pressSequentially("怎么罚");
        Locator options = suggestions(page);
        assertThat(options.first()).isVisible();
        Accessibility.check(page);
        page.keyboard().press("Enter");
        assertThat(page.locator(".turn .question")).hasText("怎么罚");

        text(page).pressSequentially("怎么罚");
        assertThat(options.first()).isVisible();
        String first = options.first().textContent();
        page.keyboard().press("ArrowDown");
        assertThat(text(page)).hasAttribute("aria-activedescendant", "ask-suggestion-0");
        page.keyboard().press("Enter");
        assertThat(page.locator(".turn .question").last()).hasText(first);
    }

    /** The suggestions alone: the page has options of other lists too, that are shut. */
    private static Locator suggestions(Page page) {
        return page.locator("[id^=ask-suggestion-]");
    }

    @Test
    void leavesTheListOfSuggestionsAloneWhileAnInputMethodComposes(Page page) {
        open(page, "zh-CN");
        text(page).pressSequentially("怎么罚");
        assertThat(suggestions(page).first()).isVisible();
        text(page)
                .evaluate("field => ['ArrowDown', 'Enter'].forEach(key => field.dispatchEvent(new KeyboardEvent("
                        + "'keydown', {key, isComposing: true, bubbles: true, cancelable: true})))");

        assertThat(text(page)).hasValue("怎么罚");
        assertThat(page.locator("[aria-selected=true]")).hasCount(0);
        assertThat(page.locator(".turn")).hasCount(0);
    }

    @Test
    void stopsWaitingAndGivesTheQuestionBack(Page page) {
        open(page, "zh-CN");
        text(page).fill("慢慢答");
        text(page).press("Enter");
        page.locator(".stop").click();

        assertThat(text(page)).hasValue("慢慢答");
        assertThat(page.locator("zg-working")).isHidden();
        text(page).fill("淘宝直播扣 10 分会怎样");
        text(page).press("Enter");
        assertThat(page.locator(".turn .question")).hasText(new String[] {"淘宝直播扣 10 分会怎样"});
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void isAccessibleWithEarlierTurnsAndThePreviewOpen(String language, Page page) {
        open(page, language);
        for (String question : List.of("一问", "二问", "三问")) {
            ask(page, question);
        }
        page.locator(".unfold").first().click();
        assertThat(page.locator(".folded")).hasCount(0);
        page.locator(".icon-edit").first().click();
        assertThat(text(page)).hasValue("一问");
        page.locator(".marker").first().hover();
        assertThat(page.getByRole(AriaRole.TOOLTIP)).isVisible();

        Accessibility.check(page);
    }

    private static void menu(Page page, String item) {
        page.locator(".history-list li").first().hover();
        page.locator(".history-list .icon-more").first().click();
        page.getByRole(AriaRole.MENUITEM, named(item)).click();
    }

    private static void open(Page page, String language) {
        page.context().addCookies(List.of(new Cookie(InterfaceLanguage.COOKIE, language).setUrl(base(page))));
        page.navigate("/");
        assertThat(text(page)).isVisible();
    }

    private static String base(Page page) {
        page.navigate("/robots.txt");
        return page.url();
    }

    private static void ask(Page page, String question) {
        text(page).fill(question);
        text(page).press("Enter");
        assertThat(page.locator(".turn .question").last()).hasText(question);
    }

    private static Locator text(Page page) {
        return page.locator("#question-text");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
