package app.zhanggui.ui;

import app.zhanggui.answer.Answer;
import app.zhanggui.answer.Citation;
import app.zhanggui.answer.Clarification;
import app.zhanggui.answer.DirectAnswer;
import app.zhanggui.answer.NoAnswer;
import app.zhanggui.answer.Notice;
import app.zhanggui.answer.Reply;
import app.zhanggui.answer.Silence;
import app.zhanggui.answer.Statement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An answer: its sentences, what to know besides, and the clauses it rests on. */
class AnswerCard extends Div {

    private final boolean asksBack;
    private final List<Citation> citations;
    private final List<StatementText> statements = new ArrayList<>();
    private final CitationList list;

    /**
     * Shows the answer.
     *
     * @param reply what came back
     * @param ask asks an option of a question back
     * @param open opens the evidence at a citation of this card
     */
    AnswerCard(Reply reply, Consumer<String> ask, EvidenceOpener open) {
        Answer answer = reply.answer();
        asksBack = answer instanceof Clarification;
        citations = answer.citations();
        addClassName("answer");
        switch (answer) {
            case DirectAnswer direct -> addClassName("answered");
            case Clarification question -> addKind("clarify", "clarify.label");
            case NoAnswer none -> addKind("silent", "silence." + none.silence().slug());
        }
        addStatements(answer.statements(), open);
        if (answer instanceof Clarification question) {
            add(new QuestionChips("clarify.options", "options", question.options(), ask));
        }
        if (answer instanceof NoAnswer none && none.silence() == Silence.OUT_OF_SCOPE) {
            RouterLink library = new RouterLink(getTranslation("silence.library"), RulesView.class);
            library.addClassName("library-link");
            add(library);
        }
        reply.notices().stream().map(AnswerCard::notice).forEach(this::add);
        list = new CitationList(citations, number -> open.open(this, number));
        if (!citations.isEmpty()) {
            H3 title = new H3(getTranslation(answer instanceof DirectAnswer ? "citations.title" : "citations.near"));
            title.addClassName("citations-title");
            add(title, list);
        }
    }

    private void addKind(String className, String key) {
        addClassName(className);
        Paragraph kind = new Paragraph(getTranslation(key));
        kind.addClassName("answer-kind");
        add(kind);
    }

    private void addStatements(List<Statement> sentences, EvidenceOpener open) {
        Paragraph lead = new Paragraph();
        lead.addClassName("lead");
        Paragraph more = new Paragraph();
        more.addClassName("more");
        for (Statement sentence : sentences) {
            StatementText text = new StatementText(sentence, number -> open.open(this, number));
            (statements.isEmpty() ? lead : more).add(text);
            statements.add(text);
        }
        add(lead);
        if (sentences.size() > 1) {
            add(more);
        }
    }

    private static Paragraph notice(Notice notice) {
        Paragraph paragraph = new Paragraph(notice.text());
        paragraph.addClassNames("notice", notice.kind().slug());
        return paragraph;
    }

    /** The citations in the order of their numbers. */
    List<Citation> citations() {
        return citations;
    }

    /** Whether its first clause is worth opening unasked: what only stands near a question asked back is not. */
    boolean hasEvidence() {
        return !asksBack && !citations.isEmpty();
    }

    /** Shows which citation is open in the evidence panel; 0 for none. */
    void setOpen(int number) {
        statements.forEach(statement -> statement.setOpen(number));
        list.setOpen(number);
    }
}
