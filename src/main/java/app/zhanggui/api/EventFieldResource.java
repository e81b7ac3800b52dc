package app.zhanggui.api;

import app.zhanggui.rulebook.EventField;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of an event. */
@Schema(description = "A field of an event")
record EventFieldResource(
        @Schema(description = "Its name in an event") String name,

        @Schema(
                description = "What it holds: a whole number, one of the options, or true and false",
                allowableValues = {"amount", "choice", "flag"})
        String kind,

        @Schema(description = "Its name in Chinese") String label,
        @Schema(description = "Its name in English") String labelEn,

        @Schema(description = "Whether every event needs it")
        boolean required,

        @Schema(description = "The track to which an amount is added") @Nullable
        String track,

        @Schema(description = "The smallest amount") @Nullable
        Integer least,

        @Schema(description = "The largest amount") @Nullable
        Integer most,

        @Schema(description = "The ids of the violations to choose from, or the one that a flag means")
        List<String> options) {

    static EventFieldResource of(EventField field) {
        return switch (field) {
            case EventField.Amount amount ->
                new EventFieldResource(
                        amount.name(),
                        "amount",
                        amount.label().zh(),
                        amount.label().en(),
                        true,
                        amount.track(),
                        amount.least(),
                        amount.most(),
                        List.of());
            case EventField.Choice choice -> ofOptions(choice, "choice", choice.required(), choice.options());
            case EventField.Flag flag -> ofOptions(flag, "flag", false, List.of(flag.violation()));
        };
    }

    private static EventFieldResource ofOptions(EventField field, String kind, boolean required, List<String> options) {
        return new EventFieldResource(
                field.name(), kind, field.label().zh(), field.label().en(), required, null, null, null, options);
    }
}
