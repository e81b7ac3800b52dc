package app.zhanggui.ui.calculator;

import app.zhanggui.history.ShownCitation;
import app.zhanggui.penalty.Notice;
import app.zhanggui.ui.CitationList;
import app.zhanggui.ui.CitationMarker;
import app.zhanggui.ui.DocumentWords;
import app.zhanggui.ui.EvidenceSource;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/** The result in words: what holds now, what would be if, how it came about, and what it rests on. */
class ResultView extends Div implements EvidenceSource {

    private final Result result;
    private final IntConsumer open;
    private final Section evidence = new Section();

    /**
     * Shows the result.
     *
     * @param result what is shown
     * @param opener opens the citation of that number
     */
    ResultView(Result result, BiConsumer<EvidenceSource, Integer> opener) {
        this.result = result;
        open = number -> opener.accept(this, number);
        addClassName("result");
        CalculationWords words = result.words();
        Summary summary = new Summary(result.calculation(), words);
        add(section("now.title", "card", list(summary.now())));
        addWhereAny("appeal.done", summary.fallenAway());
        addWhereAny("orders.result", summary.ordersAndHealth());
        Div suppositions = new Div(
                new WhatIfPanel(result, open, this::showEvidence), new AppealPanel(result, open, this::showEvidence));
        suppositions.addClassNames("card", "suppositions");
        add(suppositions);
        if (!result.calculation().steps().isEmpty()) {
            add(section("steps.title", "card", new StepList(result, open)));
        }
        notices();
        evidence.addClassName("card");
        add(evidence);
        showEvidence();
    }

    private void addWhereAny(String title, List<Cited> lines) {
        if (!lines.isEmpty()) {
            add(section(title, "card", list(lines)));
        }
    }

    private void notices() {
        List<Cited> readings = notices(true);
        List<Cited> gaps = notices(false);
        if (!readings.isEmpty() || !gaps.isEmpty()) {
            Section section = section("readings.title", "card");
            section.addClassName("readings");
            if (!readings.isEmpty()) {
                section.add(list(readings));
            }
            gaps.forEach(gap -> {
                Paragraph notice = new Paragraph(text(gap));
                notice.addClassName("notice");
                section.add(notice);
            });
            add(section);
        }
    }

    private List<Cited> notices(boolean readings) {
        return result.calculation().notices().stream()
                .filter(notice -> (notice.kind() == Notice.Kind.READING) == readings)
                .map(notice -> new Cited(
                        result.words().wording().notice(notice, result.language()),
                        notice.clause().stream().toList()))
                .toList();
    }

    private UnorderedList list(List<Cited> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("facts");
        lines.forEach(line -> list.add(new ListItem(text(line))));
        return list;
    }

    private CitedText text(Cited line) {
        return new CitedText(line.text(), result.citations().numbers(line.clauses()), open);
    }

    private Section section(String title, String look, Component... content) {
        Section section = new Section(new H2(result.words().say(title)));
        section.addClassName(look);
        section.add(content);
        return section;
    }

    private void showEvidence() {
        evidence.removeAll();
        evidence.setVisible(!citations().isEmpty());
        CitationList list = new CitationList(citations(), open);
        DocumentWords.mark(list);
        evidence.add(new H2(result.words().say("citations.title")), list);
    }

    @Override
    public List<ShownCitation> citations() {
        return result.citations().all();
    }

    @Override
    public LocalDate asOf() {
        return result.calculation().input().asOf();
    }

    @Override
    public void setOpen(int number) {
        mark(this, number);
    }

    private static void mark(Component part, int number) {
        switch (part) {
            case CitationMarker marker -> marker.setOpen(number);
            case CitationList list -> list.setOpen(number);
            default -> part.getChildren().forEach(child -> mark(child, number));
        }
    }
}
