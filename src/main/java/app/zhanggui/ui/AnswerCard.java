package app.zhanggui.ui;

import app.zhanggui.answer.Silence;
import app.zhanggui.history.ShownCitation;
import app.zhanggui.history.ShownReply;
import app.zhanggui.history.ShownReply.Outcome;
import app.zhanggui.history.ShownReply.ShownCalculator;
import app.zhanggui.history.ShownReply.ShownNotice;
import app.zhanggui.history.ShownReply.ShownStatement;
import app.zhanggui.history.Turn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An answer: its sentences, what to know besides, and the clauses it rests on. */
class AnswerCard extends Div implements EvidenceSource {

    private final boolean asksBack;
    private final LocalDate asOf;
    private final List<ShownCitation> citations;
    private final List<StatementText> statements = new ArrayList<>();
    private final Optional<ComparisonTable> comparison;
    private final CitationList list;

    /**
     * Shows the answer.
     *
     * @param reply what came back
     * @param picture what it was computed by, drawn
     * @param listener asks an option of a question back and opens the evidence
     */
    AnswerCard(ShownReply reply, Optional<Component> picture, TurnListener listener) {
        asksBack = reply.outcome() == Outcome.CLARIFY;
        asOf = reply.understood().asOf();
        citations = reply.citations();
        addClassName("answer");
        switch (reply.outcome()) {
            case ANSWERED -> addClassName("answered");
            case CLARIFY -> addKind("clarify", "clarify.label");
            case SILENT -> addKind("silent", "silence." + silence(reply).slug());
        }
        addStatements(reply.statements(), listener);
        comparison = reply.comparison().map(table -> new ComparisonTable(table, number -> listener.open(this, number)));
        comparison.ifPresent(this::add);
        reply.calculator().ifPresent(calculator -> add(calculation(calculator, picture)));
        if (asksBack) {
            add(new QuestionChips(
                    "clarify.options", "options", reply.options(), text -> listener.ask(Turn.Asked.of(text))));
        }
        if (reply.outcome() == Outcome.SILENT && silence(reply) == Silence.OUT_OF_SCOPE) {
            RouterLink library = new RouterLink(getTranslation("silence.library"), RulesView.class);
            library.addClassName("library-link");
            add(library);
        }
        reply.notices().stream().map(AnswerCard::notice).forEach(this::add);
        list = new CitationList(citations, number -> listener.open(this, number));
        if (!citations.isEmpty()) {
            boolean answered = reply.outcome() == Outcome.ANSWERED;
            H3 title = new H3(getTranslation(answered ? "citations.title" : "citations.near"));
            title.addClassName("citations-title");
            add(title, list);
        }
    }

    private Div calculation(ShownCalculator calculator, Optional<Component> picture) {
        Div calculation = new Div();
        calculation.addClassName(picture.isPresent() ? "calculation" : "calculation-link");
        picture.ifPresent(calculation::add);
        calculation.add(link(calculator));
        return calculation;
    }

    private Anchor link(ShownCalculator calculator) {
        String query = new QueryParameters(calculator.parameters()).getQueryString();
        Anchor link =
                new Anchor("/calculators/" + calculator.ruleSet() + "?" + query, getTranslation("answer.calculator"));
        link.addClassNames("secondary-button", "open-calculator");
        return link;
    }

    private static Silence silence(ShownReply reply) {
        return reply.silence().orElse(Silence.OUT_OF_SCOPE);
    }

    private void addKind(String className, String key) {
        addClassName(className);
        Paragraph kind = new Paragraph(getTranslation(key));
        kind.addClassName("answer-kind");
        add(kind);
    }

    private void addStatements(List<ShownStatement> sentences, TurnListener listener) {
        Paragraph lead = new Paragraph();
        lead.addClassName("lead");
        Paragraph more = new Paragraph();
        more.addClassName("more");
        for (ShownStatement sentence : sentences) {
            StatementText text = new StatementText(sentence, number -> listener.open(this, number));
            if (statements.size() > 1 && isLatin(sentence.text())) {
                more.add(" ");
            }
            (statements.isEmpty() ? lead : more).add(text);
            statements.add(text);
        }
        if (!sentences.isEmpty()) {
            add(lead);
        }
        if (sentences.size() > 1) {
            add(more);
        }
    }

    /** Whether a sentence is set off from the one before by a space. */
    private static boolean isLatin(String text) {
        return text.codePoints().limit(1).anyMatch(first -> first < 0x250);
    }

    private static Paragraph notice(ShownNotice notice) {
        Paragraph paragraph = new Paragraph(notice.text());
        paragraph.addClassNames("notice", notice.kind());
        return paragraph;
    }

    /** The citations in the order of their numbers. */
    @Override
    public List<ShownCitation> citations() {
        return citations;
    }

    /** The day whose rules it states. */
    @Override
    public LocalDate asOf() {
        return asOf;
    }

    /** Whether its first clause is worth opening unasked: what only stands near a question asked back is not. */
    boolean hasEvidence() {
        return !asksBack && !citations.isEmpty();
    }

    /** Shows which citation is open in the evidence panel; 0 for none. */
    @Override
    public void setOpen(int number) {
        statements.forEach(statement -> statement.setOpen(number));
        comparison.ifPresent(table -> table.setOpen(number));
        list.setOpen(number);
    }
}
