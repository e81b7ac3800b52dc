package app.zhanggui.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Our words and look for Vaadin's bar that says how the connection is; nothing to see by itself. */
@Tag("zg-connection")
class ConnectionWords extends Component {

    ConnectionWords() {
        getElement()
                .setAttribute("hidden", true)
                .setAttribute("online", getTranslation("connection.back"))
                .setAttribute("offline", getTranslation("connection.offline"))
                .setAttribute("expired", getTranslation("session.expired"))
                .setAttribute("reconnecting", getTranslation("connection.lost"));
    }
}
