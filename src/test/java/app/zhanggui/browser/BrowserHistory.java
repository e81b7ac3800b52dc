package app.zhanggui.browser;

import com.microsoft.playwright.Page;

/**
 * Goes through the history as a reader does, when the page stands still: Vaadin compares the address with that behind its
 * last answer, so a step back in the very moment of an answer is lost.
 */
public final class BrowserHistory {

    private static final String STANDS_STILL =
            "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive?.())";

    private BrowserHistory() {}

    /** One page back. */
    public static void back(Page page) {
        page.waitForFunction(STANDS_STILL);
        page.goBack();
    }

    /** One page forward. */
    public static void forward(Page page) {
        page.waitForFunction(STANDS_STILL);
        page.goForward();
    }
}
