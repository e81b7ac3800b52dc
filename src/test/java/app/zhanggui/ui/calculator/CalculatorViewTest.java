package app.zhanggui.ui.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CalculatorBeans.class)
class CalculatorViewTest extends SpringBrowserlessTest {

    private static final String HOST = "taobao-live-host";
    private static final String YEAR = "e=2026-02-10~4&e=2026-05-06~3&e=2026-09-18~4&e=2026-11-20~9";

    @Test
    void listsEveryRuleSet() {
        navigate(CalculatorsView.class);

        assertThat($(Span.class).withClassName("calculator-card-title").all())
                .extracting(Span::getText)
                .contains("淘宝直播主播扣分与冻结", "淘宝直播互动用户违规", "抖音关联劣质商品积分", "快手橱窗撤链");
    }

    @ParameterizedTest
    @ValueSource(strings = {HOST, "taobao-live-audience", "douyin-linked-goods", "kuaishou-showcase"})
    void explainsAnEmptyCase(String ruleSet) {
        open(ruleSet, "");

        assertThat($(Paragraph.class).withClassName("events-empty").single().isVisible())
                .isTrue();
        assertThat($(KeyTiles.class).all()).hasSize(1);
        assertThat($(EventRow.class).all()).isEmpty();
    }

    @Test
    void calculatesTheAddress() {
        open(HOST, YEAR);

        assertThat($(H1.class).single().getText()).isEqualTo("淘宝直播主播扣分与冻结");
        assertThat($(EventRow.class).all()).hasSize(4);
        assertThat(text($(KeyTiles.class).single()))
                .contains("2027年1月18日", "20 分", "2027年1月1日清零", "10 分", "30 分：冻结账户 180 天等 3 项");
        assertThat(text($(StepList.class).single())).contains("2026年5月6日", "+3 → 7 分", "达到 5 分一档");
    }

    @Test
    void typingChangesTheResult() {
        open(HOST, YEAR);
        var points = fields("field-number").getFirst();
        points.setValue("1");
        typed(points, "1");

        assertThat(text($(KeyTiles.class).single())).contains("17 分");
    }

    @Test
    void removingIsUndone() {
        open(HOST, YEAR);
        test(labelled("第 4 条：移除")).click();
        assertThat($(EventRow.class).all()).hasSize(3);
        assertThat(text($(UndoToast.class).single())).contains("已移除第 4 条。");

        test(button("撤销")).click();

        assertThat($(EventRow.class).all()).hasSize(4);
        assertThat(text($(KeyTiles.class).single())).contains("20 分");
    }

    @Test
    void anAddedLineIsAskedFor() {
        open(HOST, "");
        test(button("添加")).click();

        assertThat($(EventRow.class).all()).hasSize(1);
        assertThat(faults()).containsExactly("还没填完，填好就会算进来。");
    }

    @Test
    void explainsWhatItCannotReadAndCalculatesTheRest() {
        open(HOST, "e=2026-13-45~4&e=2026-05-06~abc&e=2027-01-01~2&e=2026-11-20~9~4");

        assertThat(faults())
                .containsExactly(
                        "“2026-13-45”不是日历上的日期，请重新选一个。", "“abc”不行，请填 1 到 1000 的整数。", "这一天在计算日 2026-11-21 之后，没有算进来。");
        assertThat($(Paragraph.class).withClassName("notice").all())
                .extracting(Paragraph::getText)
                .contains("地址里的这一段没能读出，其余照算：2026-11-20~9~4");
        assertThat(text($(KeyTiles.class).single())).contains("9 分");
    }

    @Test
    void pastesLinesAfterShowingWhatWasRead() {
        open(HOST, "");
        var dialog = $(PasteDialog.class).single();
        dialog.read("3月1日 扣4分\n你好\n2026/5/6\t3");

        assertThat(text(dialog)).contains("2026年3月1日 · 扣分 4", "没有读出记录", "共 3 行，读出 2 条；1 行没有读出。");
        test(button("加入 2 条")).click();
        assertThat($(EventRow.class).all()).hasSize(2);
        assertThat(text($(KeyTiles.class).single())).contains("7 分");
    }

    @Test
    void saysWhatIsAskedOfOrdersAndDays() {
        open(
                "kuaishou-showcase",
                "e=2026-11-01T1000~none&o=1~2026-11-04T1000&o=1~2026-11-04T1001&h=2026-11-02~16~85&h=2026-11-03~15~80");

        assertThat(text($(ResultView.class).single()))
                .contains("2026年11月4日 10:00 的订单仍要付佣金", "2026年11月4日 10:01 的订单不用付佣金", "从 2026年11月3日 起启动补救方案");
    }

    @Test
    void speaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(HOST, YEAR);

        assertThat(text($(KeyTiles.class).single())).contains("Jan 18, 2027", "20 points");
    }

    private static void open(String ruleSet, String query) {
        UI.getCurrent()
                .navigate(
                        CalculatorView.class,
                        new RouteParameters(CalculatorView.RULE_SET, ruleSet),
                        QueryParameters.fromString(query));
    }

    private List<TypedField> fields(String className) {
        return $(TypedField.class).withClassName(className).all();
    }

    private static void typed(TypedField field, String text) {
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, text, true));
    }

    private List<String> faults() {
        return $(Paragraph.class).withClassName("fault").all().stream()
                .filter(Component::isVisible)
                .map(Paragraph::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private NativeButton labelled(String label) {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private NativeButton button(String text) {
        return $(NativeButton.class).withText(text).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
