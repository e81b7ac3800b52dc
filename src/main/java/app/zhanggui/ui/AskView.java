package app.zhanggui.ui;

import app.zhanggui.answer.AnswerService;
import app.zhanggui.answer.Reply;
import app.zhanggui.question.Question;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks: a calm start, then the conversation with the evidence beside it. */
@Route(value = "", layout = MainLayout.class)
class AskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(AskView.class);

    private final AnswerService answers;
    private final RuleBook ruleBook;
    private final Conversation conversation;
    private final Clock clock;
    private final Div turns = new Div();
    private final Working working = new Working();
    private final EvidencePanel evidence;
    private final AskBox askBox;
    private @Nullable AnswerCard openCard;

    AskView(AnswerService answers, Editions editions, Conversation conversation, CleanMarkdown markdown, Clock clock) {
        this.answers = answers;
        this.conversation = conversation;
        this.clock = clock;
        ruleBook = editions.current().ruleBook();
        evidence = new EvidencePanel(markdown, this::showEvidence);
        askBox = new AskBox(
                ruleBook.coveredPlatforms().stream().map(ruleBook::platform).toList(), this::startAgain);
        askBox.addAskListener(
                event -> ask(event.text(), Optional.of(event.platform()).filter(p -> !p.isEmpty())));
        addClassName("ask-view");
        turns.addClassName("turns");
        H1 title = new H1(getTranslation("nav.ask"));
        title.addClassNames("visually-hidden", "conversation-title");
        Paragraph promise = new Paragraph(getTranslation("ask.promise"));
        promise.addClassName("promise");
        Div dock = new Div(askBox, promise);
        dock.addClassName("dock");
        Div talk =
                new Div(new Welcome(ruleBook), title, turns, working, dock, new ExampleQuestions(ruleBook, this::ask));
        talk.addClassName("talk");
        add(talk, evidence);
        conversation.turns().forEach(this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Optional<String> asked = parameters.getSingleParameter("q").filter(text -> !text.isBlank());
        boolean known = asked.equals(conversation.last().map(Turn::question));
        if (asked.isPresent() && !known) {
            ask(asked.get(), parameters.getSingleParameter("platform"));
        } else if (!conversation.turns().isEmpty()) {
            openFirstEvidence();
            askBox.showLast();
        }
        showState();
    }

    private void ask(String text) {
        ask(text, Optional.empty());
    }

    private void ask(String text, Optional<String> platform) {
        if (text.isBlank() || text.strip().length() > Question.MAX_LENGTH) {
            // The box does not send such a text; an address made by hand may.
            return;
        }
        Turn turn = new Turn(text.strip(), platform, answer(text, platform));
        conversation.add(turn);
        show(turn);
        showState();
        askBox.settled();
        turn.reply().ifPresent(reply -> afterAnswer(turn, reply));
    }

    private Optional<Reply> answer(String text, Optional<String> platform) {
        try {
            return Optional.of(answers.answer(new Question(text, conversation.id(), platform, LocalDate.now(clock))));
        } catch (RuntimeException failure) {
            LOG.error("No answer to a question of {} characters", text.length(), failure);
            return Optional.empty();
        }
    }

    private void show(Turn turn) {
        TurnView view = new TurnView(turn, ruleBook, this::ask, this::openEvidence, () -> retry(turn));
        turns.add(view);
    }

    private void afterAnswer(Turn turn, Reply reply) {
        working.announce(reply.answer().text());
        if (reply.understood().carriedOver().isEmpty()) {
            // A question that leans on the ones before it would mean something else when opened alone.
            Map<String, String> parameters = turn.platform()
                    .map(slug -> Map.of("q", turn.question(), "platform", slug))
                    .orElse(Map.of("q", turn.question()));
            replaceAddress(QueryParameters.simple(parameters));
        }
        openFirstEvidence();
    }

    private void openFirstEvidence() {
        newestCard()
                .filter(AnswerCard::hasEvidence)
                .ifPresentOrElse(card -> openEvidence(card, 1, false), evidence::close);
    }

    private void openEvidence(AnswerCard card, int number) {
        openEvidence(card, number, true);
    }

    private void openEvidence(AnswerCard card, int number, boolean asked) {
        if (openCard != null) {
            openCard.setOpen(0);
        }
        openCard = card;
        card.setOpen(number);
        evidence.show(card.citations(), number, asked);
    }

    private void showEvidence(int number) {
        if (openCard != null && number > 0) {
            openEvidence(openCard, number, true);
        } else if (openCard != null) {
            openCard.setOpen(0);
        }
    }

    private Optional<AnswerCard> newestCard() {
        return turns.getChildren().reduce((earlier, later) -> later).flatMap(newest -> ((TurnView) newest).card());
    }

    private void retry(Turn turn) {
        conversation.dropLast();
        turns.getChildren().reduce((earlier, later) -> later).ifPresent(turns::remove);
        ask(turn.question(), turn.platform());
    }

    private void startAgain() {
        conversation.clear();
        turns.removeAll();
        openCard = null;
        evidence.close();
        showState();
        replaceAddress(QueryParameters.empty());
        askBox.focus();
    }

    private void showState() {
        setClassName("started", !conversation.turns().isEmpty());
    }

    private static void replaceAddress(QueryParameters parameters) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("", parameters));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.ask");
    }
}
