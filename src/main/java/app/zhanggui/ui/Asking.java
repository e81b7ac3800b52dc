package app.zhanggui.ui;

import com.vaadin.flow.router.QueryParameters;

/** The address that asks a question. */
final class Asking {

    private Asking() {}

    /** The address, relative to this site. */
    static String path(String question) {
        return "/?" + QueryParameters.of("q", question).getQueryString();
    }
}
