package app.zhanggui.ui;

import app.zhanggui.answer.QuestionCompletion;
import app.zhanggui.history.ConversationId;
import app.zhanggui.history.Turn;
import app.zhanggui.question.Question;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Asks: a calm start, then the conversation with the evidence beside it. */
@Route(value = "", layout = MainLayout.class)
@RouteAlias(value = ConversationAddress.FIRST + "/:" + ConversationAddress.ID, layout = MainLayout.class)
class AskView extends Div implements BeforeEnterObserver, HasDynamicTitle, TurnListener {

    private final OpenConversation conversation;
    private final Editions editions;
    private final Remarks remarks;
    private final ComputedPictures pictures;
    private final Clock clock;
    private final Turns turns;
    private final H1 title = new H1();
    private final Working working = new Working();
    private final EvidencePanel evidence;
    private final AskBox askBox;
    private final Dock dock;
    private final Div talk = new Div();
    private final StartPage start;
    private final ConversationList list;
    private final TermChoice terms;
    private boolean entered;

    AskView(
            Editions editions,
            OpenConversation conversation,
            ConversationShelf shelf,
            Remarks remarks,
            ComputedPictures pictures,
            QuestionCompletion completion,
            CleanMarkdown markdown,
            Clock clock) {
        this.conversation = conversation;
        this.editions = editions;
        this.remarks = remarks;
        this.pictures = pictures;
        this.clock = clock;
        RuleBook ruleBook = ruleBook();
        evidence = new EvidencePanel(markdown, this::ruleBook);
        askBox = new AskBox(
                ruleBook.coveredPlatforms().stream().map(ruleBook::platform).toList(), this::startAgain);
        askBox.addAskListener(event -> ask(event.text(), event.platform()));
        askBox.addSuggestListener(event -> completion.complete(event.text(), event.platform(), today()));
        askBox.addStopListener(this::stopped);
        turns = new Turns(turn -> new TurnView(turn, surroundings(), this), this);
        dock = new Dock(askBox);
        start = new StartPage(ruleBook, this::ask);
        list = new ConversationList(shelf, new OpenedConversation());
        terms = new TermChoice(new GlossaryNames(ruleBook.glossary(), InterfaceLanguage.of(getLocale())).terms());
        title.addClassNames("visually-hidden", "conversation-title");
        addClassNames("ask-view", "evidence-host");
        talk.addClassName("talk");
        talk.add(title, turns, working, dock);
        add(list, talk, evidence);
    }

    private RuleBook ruleBook() {
        return editions.current().ruleBook();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Surroundings surroundings() {
        return new Surroundings(ruleBook(), today(), remarks, pictures);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean first = !entered;
        entered = true;
        Optional<String> id = event.getRouteParameters().get(ConversationAddress.ID);
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Optional<String> asked = parameters.getSingleParameter("q").filter(text -> !text.isBlank());
        if (id.isPresent()) {
            openKept(id.get(), event);
        } else if (asked.isPresent()) {
            openAsked(AskedInAddress.of(asked.get(), parameters, ruleBook()));
        } else if (first && event.getTrigger() != NavigationTrigger.HISTORY) {
            // From another view: the conversation goes on.
            continueConversation();
        } else {
            leave();
        }
    }

    private void openKept(String id, BeforeEnterEvent event) {
        if (ConversationId.of(id).map(conversation::open).orElse(false)) {
            continueConversation();
        } else {
            leave();
            event.rerouteToError(NotFoundException.class, id);
        }
    }

    private void openAsked(Turn.Asked asked) {
        if (conversation.last().map(Turn::asked).filter(asked::equals).isPresent()) {
            continueConversation();
            return;
        }
        leave();
        askAndReplace(asked);
    }

    private void continueConversation() {
        turns.show(conversation.turns());
        showState();
        if (!conversation.turns().isEmpty()) {
            openFirstEvidence();
            askBox.showLast();
        }
    }

    private void ask(String text) {
        ask(text, Optional.empty());
    }

    private void ask(String text, Optional<String> platform) {
        ask(new Turn.Asked(text, platform, Optional.empty()));
    }

    @Override
    public void ask(Turn.Asked asked) {
        boolean begins = conversation.turns().isEmpty();
        if (answer(asked)) {
            ConversationAddress.show(conversation, asked, !begins);
            UI.getCurrent().getPage().setTitle(getPageTitle());
        }
    }

    private void askAndReplace(Turn.Asked asked) {
        if (answer(asked)) {
            ConversationAddress.show(conversation, asked, true);
        }
    }

    /** Asks; false where the text is none that is answered. */
    private boolean answer(Turn.Asked asked) {
        String text = asked.text().strip();
        if (text.isEmpty() || text.length() > Question.MAX_LENGTH) {
            // The box does not send such a text; an address made by hand may.
            showState();
            return false;
        }
        Turn turn = conversation.ask(asked.with(text, asked.platform()));
        turns.add(turn);
        showState();
        askBox.settled(turn);
        turn.reply().ifPresent(reply -> {
            working.announce(reply.text());
            openFirstEvidence();
        });
        list.refresh();
        return turn.reply().isPresent();
    }

    private void openFirstEvidence() {
        turns.newest()
                .flatMap(TurnView::card)
                .filter(AnswerCard::hasEvidence)
                .ifPresentOrElse(evidence::offer, evidence::close);
    }

    @Override
    public void open(AnswerCard card, int number) {
        evidence.open(card, number);
    }

    @Override
    public void retry(Turn turn) {
        conversation.drop(turn);
        turns.remove(turn);
        ask(turn.asked());
    }

    /** The reader did not wait for the answer. */
    private void stopped(AskBox.StopEvent event) {
        conversation.turns().stream()
                .filter(turn -> turn.id().text().equals(event.turn()))
                .findFirst()
                .ifPresent(turn -> {
                    conversation.drop(turn);
                    turns.remove(turn);
                    showState();
                });
    }

    @Override
    public void unfold(FoldedTurn turn) {
        turns.unfold(turn).focusQuestion();
    }

    private void startAgain() {
        leave();
        UI.getCurrent().navigate("");
        askBox.focus();
    }

    private void leave() {
        conversation.startNew();
        turns.show(conversation.turns());
        evidence.close();
        showState();
    }

    private void showState() {
        boolean started = !conversation.turns().isEmpty();
        setClassName("started", started);
        title.setText(started ? conversation.title() : getTranslation("nav.ask"));
        dock.setKept(!started || conversation.kept());
        start.show(talk, !started);
        if (started && !terms.isAttached()) {
            add(terms);
        }
        list.refresh();
    }

    @Override
    public String getPageTitle() {
        return conversation.title().isEmpty()
                ? getTranslation("title.ask")
                : getTranslation("title.conversation", conversation.title());
    }

    /** What the list of conversations needs to know of this page. */
    private final class OpenedConversation implements ConversationList.Opened {

        @Override
        public Optional<ConversationId> id() {
            return Optional.of(conversation).filter(OpenConversation::kept).map(OpenConversation::id);
        }

        @Override
        public void renamed(String name) {
            conversation.rename(name);
            title.setText(name);
            UI.getCurrent().getPage().setTitle(getPageTitle());
        }

        @Override
        public void gone() {
            startAgain();
        }
    }
}
