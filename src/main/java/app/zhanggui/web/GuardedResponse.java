package app.zhanggui.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** A response whose security headers stay as they are: Vaadin would allow framing by pages of the same site. */
final class GuardedResponse extends HttpServletResponseWrapper {

    GuardedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, String value) {
        if (!SecurityHeaders.owns(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!SecurityHeaders.owns(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void reset() {
        super.reset();
        SecurityHeaders.writeTo((HttpServletResponse) getResponse());
    }
}
