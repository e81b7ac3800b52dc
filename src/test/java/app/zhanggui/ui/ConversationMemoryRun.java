package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleDocument;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ComponentUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * Measures what open conversations of 20 turns cost in memory, with the real rule documents and answers.
 *
 * <p>No ordinary run finds it: {@code ./mvnw test -Dtest=ConversationMemoryRun -Dsurefire.failIfNoSpecifiedTests=false
 * -DargLine="-Xmx1g -Dconversations=1000"}. Each conversation is a session with a page of its own, asked turn by turn; the
 * heap is what lives after a full collection. The browser's and the servlet container's part of a session is not in it.
 */
@SpringBootTest(
        properties = {"zhanggui.data.path=target/memory-data", "zhanggui.database.url=jdbc:h2:mem:;DB_CLOSE_DELAY=-1"})
class ConversationMemoryRun {

    private static final int TURNS = 20;
    private static final int WARM_UP = 3;

    @Autowired
    ApplicationContext context;

    @Autowired
    Editions editions;

    @Test
    void measures() {
        int conversations = Integer.getInteger("conversations", 100);
        List<String> questions = questions();
        List<BrowserlessUIContext> open = new ArrayList<>();
        try (var app = SpringBrowserlessApplicationContext.create(context, "app.zhanggui.ui")) {
            for (int number = 0; number < WARM_UP; number++) {
                open.add(converse(app.newUser().newWindow(), questions));
            }
            long before = liveBytes();
            for (int number = 0; number < conversations; number++) {
                open.add(converse(app.newUser().newWindow(), questions));
            }
            long each = (liveBytes() - before) / conversations;
            System.out.printf(
                    Locale.ROOT,
                    "memory: %d conversations of %d turns, %d KB each; %d MB without them; 1,000 would need %d MB%n",
                    conversations,
                    TURNS,
                    each / 1024,
                    before / 1024 / 1024,
                    (before + 1000 * each) / 1024 / 1024);
            assertThat(open).hasSize(conversations + WARM_UP);
        }
    }

    private static BrowserlessUIContext converse(BrowserlessUIContext page, List<String> questions) {
        page.activate();
        page.navigate(AskView.class);
        for (int turn = 0; turn < TURNS; turn++) {
            AskBox box = page.find(AskBox.class).single();
            ComponentUtil.fireEvent(box, new AskBox.AskEvent(box, true, questions.get(turn % questions.size()), ""));
            page.roundTrip();
        }
        assertThat(page.find(TurnView.class).all()).isNotEmpty();
        return page;
    }

    private List<String> questions() {
        return editions.current().ruleBook().documents().stream()
                .flatMap(RuleDocument::walk)
                .flatMap(clause -> clause.askedAs().stream().limit(1))
                .limit(TURNS)
                .toList();
    }

    private static long liveBytes() {
        Runtime runtime = Runtime.getRuntime();
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
