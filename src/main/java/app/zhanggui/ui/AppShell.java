package app.zhanggui.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;

/** The page around all views: the theme and our own styles over it. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles.css")
@StyleSheet("context://conversation.css")
@StyleSheet("context://library.css")
@StyleSheet("context://search.css")
@StyleSheet("context://calculator.css")
@Viewport("width=device-width, initial-scale=1, interactive-widget=resizes-content")
public class AppShell implements AppShellConfigurator {}
