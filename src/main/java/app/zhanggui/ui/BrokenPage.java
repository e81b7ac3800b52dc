package app.zhanggui.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is seen when a view cannot be shown: that it is our fault and how to go on. */
class BrokenPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("Cannot show /{}", event.getLocation().getPath(), parameter.getException());
        addClassName("unknown-page");
        Anchor again =
                new Anchor("/" + event.getLocation().getPathWithQueryParameters(), getTranslation("error.retry"));
        // A full load, because what is broken may be the page itself.
        again.getElement().setAttribute("router-ignore", true);
        again.addClassName("primary-button");
        Anchor home = new Anchor("/", getTranslation("unknown.ask"));
        home.getElement().setAttribute("router-ignore", true);
        home.addClassName("secondary-button");
        Paragraph ways = new Paragraph(again, home);
        ways.addClassName("ways");
        getElement().setAttribute("role", "main");
        add(new H1(getTranslation("error.title")), new Paragraph(getTranslation("error.view")), ways);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.title");
    }
}
