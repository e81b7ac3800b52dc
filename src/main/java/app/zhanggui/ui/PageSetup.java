package app.zhanggui.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sets up each page: its head, its language and the words for a lost connection or an expired session. */
@Component
class PageSetup implements VaadinServiceInitListener {

    private final PageHead head;
    private final I18NProvider words;

    PageSetup(PageHead head, I18NProvider words) {
        this.head = head;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(head);
        event.getSource().addUIInitListener(this::setLanguage);
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
    }

    private void setLanguage(UIInitEvent event) {
        UI ui = event.getUI();
        VaadinRequest request = VaadinRequest.getCurrent();
        Locale locale = (request == null ? InterfaceLanguage.CHINESE : InterfaceLanguage.of(request)).locale();
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(words.getTranslation("connection.lost", locale));
        reconnect.setDialogTextGaveUp(words.getTranslation("connection.gaveUp", locale));
    }

    private SystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // A message instead of the silent reload that is the default: the conversation stays readable below it.
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(words.getTranslation("session.expired", locale));
        messages.setSessionExpiredMessage(words.getTranslation("session.expired.next", locale));
        messages.setInternalErrorCaption(words.getTranslation("error.title", locale));
        messages.setInternalErrorMessage(words.getTranslation("session.expired.next", locale));
        messages.setCookiesDisabledCaption(words.getTranslation("cookies.disabled", locale));
        messages.setCookiesDisabledMessage(words.getTranslation("cookies.disabled.next", locale));
        return messages;
    }
}
