package app.zhanggui.api;

import app.zhanggui.question.dates.When;
import app.zhanggui.question.events.EventReading;
import app.zhanggui.question.events.ReadEvent;
import app.zhanggui.question.events.ReadTotal;
import app.zhanggui.question.events.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event or a total as the question tells it. */
@Schema(description = "An event or a total as the question tells it")
record EventResource(
        @Schema(
                description = "What was done, or points-total and times-total for a total",
                allowableValues = {"deduction", "violation", "withdrawal", "order", "points-total", "times-total"})
        String kind,

        @Schema(description = "The day, or the first day of the period; null where nothing is said") @Nullable
        LocalDate from,

        @Schema(description = "The same day, or the last day of the period") @Nullable
        LocalDate to,

        @Schema(description = "The time of day", type = "string", example = "14:00") @Nullable
        LocalTime time,

        @Schema(description = "The points of each, or the total") @Nullable
        BigDecimal value,

        @Schema(description = "How often") int count,

        @Schema(
                description = "The severity",
                allowableValues = {"minor", "general", "serious", "very-serious"})
        @Nullable
        String severity,

        @Schema(description = "Whether it is only supposed") boolean supposed) {

    static List<EventResource> of(EventReading reading) {
        return Stream.concat(
                        reading.events().stream().map(EventResource::of),
                        reading.totals().stream().map(EventResource::of))
                .toList();
    }

    private static EventResource of(ReadEvent event) {
        return new EventResource(
                UnderstoodResource.slug(event.act()),
                first(event.when()),
                last(event.when()),
                event.time().orElse(null),
                event.points().orElse(null),
                event.count(),
                event.severity().map(UnderstoodResource::slug).orElse(null),
                event.standing() == Standing.SUPPOSED);
    }

    private static EventResource of(ReadTotal total) {
        return new EventResource(
                UnderstoodResource.slug(total.measure()) + "-total",
                first(total.when()),
                last(total.when()),
                null,
                total.value(),
                1,
                null,
                total.standing() == Standing.SUPPOSED);
    }

    private static @Nullable LocalDate first(When when) {
        return switch (when) {
            case When.Day day -> day.day();
            case When.Now now -> now.day();
            case When.Period period -> period.first();
            case When.Impossible none -> null;
            case When.Unsaid none -> null;
        };
    }

    private static @Nullable LocalDate last(When when) {
        return when instanceof When.Period period ? period.last() : first(when);
    }
}
