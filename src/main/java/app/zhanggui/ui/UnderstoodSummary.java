package app.zhanggui.ui;

import app.zhanggui.history.ShownQuestion;
import app.zhanggui.question.Part;
import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the question was understood in one line, which unfolds what can be changed.
 *
 * <p>It is seen where the screen is narrow: there the answer comes first.
 */
class UnderstoodSummary extends NativeButton {

    /**
     * Sums up the question.
     *
     * @param understood the question as it was understood
     * @param surroundings names the platforms, and says which day is today
     * @param names names roles and terms
     * @param unfolded has the class {@code open} while it is unfolded
     */
    UnderstoodSummary(ShownQuestion understood, Surroundings surroundings, GlossaryNames names, Component unfolded) {
        addClassName("understood-summary");
        Span values = new Span(values(understood, surroundings, names));
        values.addClassName("understood-values");
        add(new Span(getTranslation("understood.label")), values);
        unfold(unfolded, false);
        addClickListener(click -> unfold(unfolded, !isOpen(unfolded)));
    }

    private static boolean isOpen(Component unfolded) {
        return unfolded.getElement().getClassList().contains("open");
    }

    private void unfold(Component unfolded, boolean open) {
        unfolded.getElement().getClassList().set("open", open);
        getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private String values(ShownQuestion understood, Surroundings surroundings, GlossaryNames names) {
        RuleBook ruleBook = surroundings.ruleBook();
        Stream<String> platforms =
                understood.platforms().stream().map(slug -> PlatformName.of(ruleBook.platform(slug), names.language()));
        Stream<String> parts = understood.parts().stream()
                .filter(part -> part.kind() == Part.Kind.ROLE || part.kind() == Part.Kind.TERM)
                .map(part -> part.kind() == Part.Kind.ROLE ? names.role(part.value()) : names.term(part.value()));
        LocalDate day = understood.asOf();
        Stream<String> days = Stream.of(day)
                .filter(asked -> !asked.equals(surroundings.today()))
                .map(asked -> Days.of(asked, Words.of(this)));
        String values = Stream.of(platforms, parts, days)
                .flatMap(each -> each)
                .distinct()
                .collect(Collectors.joining(getTranslation("list.separator")));
        return values.isEmpty() ? getTranslation("understood.nothing") : values;
    }
}
