package app.zhanggui.ui;

import app.zhanggui.retrieval.Editions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;

/** What is seen where there is no page or document: what was looked for, what there is, and the way to ask. */
@ParentLayout(MainLayout.class)
class UnknownPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final Editions editions;
    private final ConversationShelf conversations;
    private final Clock clock;

    UnknownPage(Editions editions, ConversationShelf conversations, Clock clock) {
        this.editions = editions;
        this.conversations = conversations;
        this.clock = clock;
        addClassName("unknown-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        RouterLink ask = new RouterLink(getTranslation("unknown.ask"), AskView.class);
        ask.addClassName("primary-button");
        add(
                new H1(getTranslation("unknown.title")),
                new Paragraph(sought(event.getLocation(), parameter.getCustomMessage())),
                new Paragraph(ask),
                new H2(getTranslation("unknown.documents")),
                new DocumentList(editions.current().ruleBook(), LocalDate.now(clock)));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    private String sought(Location location, String id) {
        return switch (location.getFirstSegment()) {
            case "rules" -> getTranslation("unknown.document", id);
            case ConversationAddress.FIRST ->
                getTranslation(conversations.available() ? "conversation.missing" : "conversation.unreadable");
            default -> getTranslation("unknown.page", "/" + location.getPath());
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.unknown");
    }
}
