package app.zhanggui.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.browser.BrowserHistory;
import app.zhanggui.browser.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.ContextConfiguration;

@BrowserTest
@ContextConfiguration(classes = UiTestBeans.class)
class AskViewIT {

    private static final Pattern CONVERSATION = Pattern.compile("/c/[\\w-]{22}$");

    @Test
    void asksWithEnterAndMarksTheQuote(Page page) {
        open(page);
        ask(page, "淘宝直播扣 10 分会怎样");

        assertThat(page.locator(".lead")).containsText("冻结 30 天");
        assertThat(page.locator("dialog[open] .cited mark")).hasText("账户降级并冻结 30 天");
        assertThat(page.locator("textarea")).isFocused();
        assertThat(page.locator("textarea")).hasValue("");
    }

    @Test
    void marksAQuoteInATableAndInAWholeSection(Page page) {
        open(page);
        ask(page, "淘宝直播扣 10 分会怎样");

        page.locator(".marker").nth(1).click();
        assertThat(page.locator("tr.cited mark")).hasText("不得发起直播");
        page.getByLabel("下一条依据").click();
        assertThat(page.locator("section.cited mark")).hasText("冻结直播权限 7 天");
    }

    @Test
    void showsAtOnceThatItIsWorking(Page page) {
        open(page);
        page.locator("textarea").fill("慢慢答");
        page.locator("textarea").press("Enter");

        // Shown by the browser itself: there after far less than the answer takes.
        assertThat(page.locator("zg-working .question").textContent()).isEqualTo("慢慢答");
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("正在查找条款")))
                .hasCount(1);
        assertThat(page.locator(".turn .answer")).isVisible();
        assertThat(page.locator("zg-working")).isHidden();
    }

    @Test
    void breaksTheLineWithShiftAndWaitsForAnInputMethod(Page page) {
        open(page);
        Locator text = page.locator("textarea");
        text.fill("第一行");
        text.press("Shift+Enter");
        text.evaluate("field => field.dispatchEvent("
                + "new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true}))");

        assertThat(text).hasValue("第一行\n");
        assertThat(page.locator(".turn")).hasCount(0);
    }

    @Test
    void sendsNothingEmptyAndNothingTooLong(Page page) {
        open(page);
        Locator send = page.getByRole(AriaRole.BUTTON, named("提问"));
        assertThat(send).isDisabled();
        page.locator("textarea").fill("长".repeat(1990));
        assertThat(page.locator(".counter")).hasText("还可输入 10 字");
        assertThat(send).isEnabled();
        page.locator("textarea").fill("长".repeat(2003));
        assertThat(page.locator(".counter")).hasText("超出 3 字，请删减后再提问");
        assertThat(send).isDisabled();
    }

    @Test
    void keepsTypedTextOverAReload(Page page) {
        open(page);
        page.locator("textarea").fill("还没问完");
        page.reload();

        assertThat(page.locator("textarea")).hasValue("还没问完");
    }

    @Test
    void keepsAQuestionThatIsNotAnsweredYetOverAReload(Page page) {
        open(page);
        AtomicBoolean held = new AtomicBoolean();
        // A route that expires would let the held request through: it stays until the end of the test.
        page.route("**/*v-r=uidl*", route -> {
            if (!held.compareAndSet(false, true)) {
                route.resume();
            }
        });
        page.locator("textarea").fill("没有回音");
        page.locator("textarea").press("Enter");
        assertThat(page.locator("zg-working .question")).isVisible();
        page.reload();

        assertThat(page.locator("textarea")).hasValue("没有回音");
        assertThat(page.locator(".counter")).containsText("已放回输入框");
        page.unrouteAll();
    }

    @Test
    void limitsTheQuestionToAPlatformByKeyboard(Page page) {
        open(page);
        page.getByLabel("全部平台").focus();
        page.keyboard().press("ArrowRight");
        page.locator("textarea").focus();
        ask(page, "撤链扣几分");

        assertThat(page).hasURL(CONVERSATION);
        assertThat(page.getByLabel("快手", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
    }

    @Test
    void keepsTheConversationOverAReload(Page page) {
        page.navigate("/?q=" + URLEncoder.encode("淘宝直播扣 10 分会怎样", StandardCharsets.UTF_8));
        assertThat(page).hasURL(CONVERSATION);
        ask(page, "那 20 分呢");
        page.reload();

        assertThat(page.locator(".turn .question")).hasText(new String[] {"淘宝直播扣 10 分会怎样", "那 20 分呢"});
        assertThat(page.locator(".turn .answer")).hasCount(2);
    }

    @Test
    void goesBackToTheStartAndForwardToTheConversation(Page page) {
        open(page);
        ask(page, "淘宝直播扣 10 分会怎样");
        assertThat(page).hasURL(CONVERSATION);
        BrowserHistory.back(page);
        assertThat(page.locator(".welcome")).isVisible();
        assertThat(page.locator(".turn")).hasCount(0);
        BrowserHistory.forward(page);

        assertThat(page.locator(".turn .question")).hasText("淘宝直播扣 10 分会怎样");
    }

    @Test
    void returnsFromTheLibraryToTheConversation(Page page) {
        open(page);
        ask(page, "淘宝直播扣 10 分会怎样");
        page.getByText("在规则库中阅读").click();
        assertThat(page.locator("zg-document .cited mark")).hasText("账户降级并冻结 30 天");
        BrowserHistory.back(page);

        assertThat(page.locator(".turn .answer")).isVisible();
        assertThat(page.locator(".turn")).hasCount(1);
    }

    @Test
    void opensTheEvidenceAsASheetOnAPhone(Page page) {
        page.setViewportSize(390, 844);
        open(page);
        ask(page, "淘宝直播扣 10 分会怎样");
        assertThat(page.locator("zg-evidence dialog")).not().isVisible();
        Locator marker = page.locator(".marker").first();
        assertThat(marker).hasAttribute("aria-expanded", "false");

        marker.click();
        assertThat(page.locator("dialog:modal .cited mark")).isVisible();
        page.keyboard().press("Escape");

        assertThat(page.locator("zg-evidence dialog")).not().isVisible();
        assertThat(marker).isFocused();
        assertThat(marker).hasAttribute("aria-expanded", "false");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,理解为,去掉“冻结”再问", "en,Understood as,Ask without “freeze”"})
    void unfoldsHowAQuestionWasUnderstoodOnAPhone(String language, String understood, String without, Page page) {
        page.setViewportSize(320, 640);
        page.navigate("/robots.txt");
        page.context().addCookies(List.of(new Cookie(InterfaceLanguage.COOKIE, language).setUrl(page.url())));
        open(page);
        ask(page, "主播会怎样");
        assertThat(page.locator(".understood .chip").first()).isHidden();

        page.locator(".understood-summary").getByText(understood).click();
        assertThat(page.locator(".understood .chip").first()).isVisible();
        Accessibility.check(page);
        page.setViewportSize(320, 640);
        page.getByLabel(without).click();
        assertThat(page.locator(".turn")).hasCount(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void bringsTheNewestAnswerIntoViewOnAPhone(int length, Page page) {
        page.setViewportSize(390, 844);
        open(page);
        ask(page, "淘宝直播扣 10 分会怎样");
        ask(page, "那 20 分呢");
        ask(page, "那 30 分会怎样".repeat(length));

        BoundingBox lead = page.locator(".lead").last().boundingBox();
        assertThat(lead.y).isGreaterThan(bottom(page.locator(".site-header")));
        assertThat(lead.y + lead.height).isLessThan(page.locator(".dock").boundingBox().y);
        assertThat(bottom(page.locator(".turn .question").last()))
                .isBetween(bottom(page.locator(".site-header")), lead.y);
    }

    private static double bottom(Locator element) {
        BoundingBox box = element.boundingBox();
        return box.y + box.height;
    }

    @Test
    void remembersTheThemeAndTheLanguage(Page page) {
        open(page);
        page.getByLabel("深色显示").click();
        page.getByText("EN", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Ask a rule, see its clause");
        page.reload();

        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Ask"))).isVisible();
    }

    @Test
    void loadsNoFontAndNothingFromElsewhere(Page page) {
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        open(page);
        ask(page, "淘宝直播扣 10 分会怎样");

        Set<String> hosts = responses.stream()
                .map(Response::url)
                .filter(url -> url.startsWith("http"))
                .map(url -> URI.create(url).getHost())
                .collect(Collectors.toSet());
        assertThat(hosts).containsExactly("localhost");
        assertThat(responses).extracting(Response::url).noneMatch(url -> url.contains("woff"));
        assertThat(responses).extracting(Response::status).allMatch(status -> status < 400);
    }

    @Test
    void runsNothingThatAVisitorTypes(Page page) {
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        open(page);
        ask(page, "<img src=x onerror=alert(1)><script>alert(2)</script>");

        assertThat(page.locator(".turn img, .turn script")).hasCount(0);
        assertThat(dialogs).isEmpty();
    }

    @Test
    void isWholeAgainWithoutTheConnection(Page page) {
        open(page);
        page.context().setOffline(true);
        page.locator("textarea").fill("断线时问的");
        page.locator("textarea").press("Enter");
        assertThat(page.locator(".working-note")).containsText("连接断开了");
        page.context().setOffline(false);

        assertThat(page.locator(".turn .answer"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "扣 10 分会怎样", "哪个平台", "没收录", "没写", "这会坏"})
    void isAccessible(String question, Page page) {
        open(page);
        if (!question.isEmpty()) {
            ask(page, question);
        }

        Accessibility.check(page);
    }

    @Test
    void isAccessibleWithTheSheetOpen(Page page) {
        page.setViewportSize(360, 800);
        open(page);
        ask(page, "扣 10 分会怎样");
        page.locator(".citation").first().click();
        assertThat(page.locator("dialog[open]")).isVisible();

        Accessibility.check(page);
    }

    private static void open(Page page) {
        page.navigate("/");
        assertThat(page.locator("textarea")).isVisible();
    }

    private static void ask(Page page, String question) {
        page.locator("textarea").fill(question);
        page.locator("textarea").press("Enter");
        assertThat(page.locator(".turn .question").last()).hasText(question);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
