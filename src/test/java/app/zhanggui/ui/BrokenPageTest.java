package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = UiTestBeans.class)
class BrokenPageTest extends SpringBrowserlessTest {

    @Test
    void leadsBackToWhatBrokeAndToTheStartWithoutTheFrame() {
        var event = Mockito.mock(BeforeEnterEvent.class);
        Mockito.when(event.getLocation()).thenReturn(new Location("rules?q=扣"));
        var page = new BrokenPage();

        var failure = new ErrorParameter<>(Exception.class, new IllegalStateException("planted"));
        assertThat(page.setErrorParameter(event, failure)).isEqualTo(500);
        assertThat(page.getElement().getAttribute("role")).isEqualTo("main");
        assertThat(page.getElement().getTextRecursively())
                .contains("出了点问题", "我们这边")
                .doesNotContain("planted");
        assertThat(page.getChildren()
                        .flatMap(child -> child.getChildren())
                        .filter(Anchor.class::isInstance)
                        .map(link -> ((Anchor) link).getHref()))
                .hasSize(2)
                .satisfies(hrefs -> assertThat(hrefs.getFirst()).startsWith("/rules?q="))
                .last()
                .isEqualTo("/");
    }
}
