package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** Looks at a page with axe in both themes, wide and at the 320 pixels to which a large zoom narrows a page. */
public final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What can be scrolled sideways; tables may be, and say so, and what is typed into a field. */
    private static final String SLIDING = """
            () => [...document.querySelectorAll('body *:not(textarea, input, .table-scroll, .comparison)')]
              .filter(each => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX))
              .filter(each => each.getClientRects().length && each.scrollWidth > each.clientWidth)
              .map(each => each.className)""";

    private Accessibility() {}

    /** Fails where axe finds something or the page scrolls sideways. */
    public static void check(Page page) {
        // Wherever the page happens to be scrolled to, what sticks would cover a part of some target.
        var unstuck = page.addStyleTag(new Page.AddStyleTagOptions()
                .setContent(".site-header, .dock, zg-contents { position: static !important }"));
        checkSizes(page);
        unstuck.evaluate("style => style.remove()");
    }

    private static void checkSizes(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1280, 320)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 800);
                // The rising of a sheet or a card would be measured half transparent.
                page.evaluate("Promise.allSettled(document.getAnimations()"
                        + ".filter(a => a.effect.getTiming().iterations !== Infinity).map(a => a.finished))");
                String where = page.url() + " " + scheme + " " + width;
                assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                        .as(where)
                        .extracting(violation -> violation.getId() + " "
                                + violation.getNodes().getFirst().getHtml())
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as("scrolls sideways: " + where)
                        .matches(over -> ((Number) over).intValue() <= 0);
                assertThat((List<?>) page.evaluate(SLIDING))
                        .as("has parts that slide sideways: " + where)
                        .isEmpty();
            }
        }
    }
}
