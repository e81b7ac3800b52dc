package app.zhanggui.ui;

import app.zhanggui.history.ShownQuestion;
import app.zhanggui.history.ShownReply;
import app.zhanggui.history.Turn;
import app.zhanggui.question.Part;
import app.zhanggui.question.PartChange;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the question was understood; what can be otherwise is changed here, and the question asked again with it. */
class UnderstoodLine extends Div {

    private final Turn.Asked asked;
    private final TurnListener listener;
    private final GlossaryNames names;

    UnderstoodLine(Turn turn, ShownReply reply, Surroundings surroundings, TurnListener listener) {
        this.asked = turn.asked();
        this.listener = listener;
        names = new GlossaryNames(surroundings.ruleBook().glossary(), InterfaceLanguage.of(getLocale()));
        ShownQuestion understood = reply.understood();
        addClassName("understood");
        Span label = new Span(getTranslation("understood.label"));
        label.addClassName("understood-label");
        add(new UnderstoodSummary(understood, surroundings, names, this), label);
        if (surroundings.ruleBook().coveredPlatforms().size() > 1) {
            add(new PlatformChip(asked, understood.platforms(), surroundings.ruleBook(), listener::ask));
        }
        understood.parts().stream()
                .filter(part -> part.kind() == Part.Kind.ROLE)
                .forEach(this::addRole);
        add(new DayChip(
                "understood.day",
                understood.asOf(),
                day -> listener.ask(
                        asked.on(Optional.of(day).filter(chosen -> !chosen.equals(surroundings.today()))))));
        understood.parts().stream()
                .filter(part -> part.kind() == Part.Kind.DATE)
                .forEach(part -> day(part.value())
                        .filter(day -> !day.equals(understood.asOf()))
                        .ifPresent(day -> addEventDay(part, day)));
        understood.parts().stream()
                .filter(part -> part.kind() == Part.Kind.TERM)
                .forEach(this::addTerm);
        asked.changes().stream().filter(PartChange::takesAway).forEach(this::addLeftOut);
        understood
                .corrections()
                .forEach(correction -> addChip("understood.correction", correction.from() + " → " + correction.to()));
        addCarried(understood);
    }

    private void addRole(Part part) {
        add(new RoleChip(part.value(), names, role -> change(part, role)));
    }

    private void addEventDay(Part part, LocalDate day) {
        add(new DayChip("understood.eventDay", day, chosen -> change(part, chosen.toString())));
    }

    private void addTerm(Part part) {
        TermChip chip = new TermChip(part.value(), names, term -> change(part, term));
        chip.add(removal(part, names.term(part.value())));
        add(chip);
    }

    private NativeButton removal(Part part, String name) {
        NativeButton remove = button("remove", getTranslation("understood.remove", name));
        remove.addClickListener(click -> listener.ask(asked.with(PartChange.without(part))));
        return remove;
    }

    /** A part that was taken away; one click brings it back. */
    private void addLeftOut(PartChange change) {
        String name =
                switch (change.kind()) {
                    case ROLE -> names.role(change.from());
                    case TERM -> names.term(change.from());
                    case PLATFORM, DATE -> change.from();
                };
        NativeButton back = button("restore", getTranslation("understood.restore", name));
        back.addClickListener(click -> listener.ask(asked.without(change)));
        Span value = new Span(name);
        value.addClassName("left-out");
        Span chip = new Span(new Span(getTranslation("understood.leftOut")), value, back);
        chip.addClassNames("chip", "choice");
        add(chip);
    }

    private NativeButton button(String look, String name) {
        NativeButton button = new NativeButton();
        button.addClassNames("chip-button", look);
        button.setAriaLabel(name);
        button.getElement().setAttribute("title", name).setAttribute(QuestionChips.ASKS, asked.text());
        return button;
    }

    private void change(Part part, String to) {
        listener.ask(asked.with(new PartChange(part.kind(), part.value(), to)));
    }

    /** The day of a part; empty for a period. */
    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException period) {
            return Optional.empty();
        }
    }

    private void addCarried(ShownQuestion understood) {
        if (!understood.carriedOver().isEmpty()) {
            addChip(
                    "understood.carried",
                    understood.carriedOver().stream()
                            .map(part -> getTranslation("carried." + part))
                            .collect(Collectors.joining(getTranslation("list.separator"))));
        }
    }

    private void addChip(String key, String value) {
        Span name = new Span(value);
        name.addClassName("chip-value");
        Span chip = new Span(new Span(getTranslation(key)), name);
        chip.addClassName("chip");
        add(chip);
    }
}
