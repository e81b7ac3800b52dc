package app.zhanggui.history;

import app.zhanggui.question.Correction;
import app.zhanggui.question.Part;
import app.zhanggui.question.UnderstoodQuestion;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;

/**
 * How a question was understood, as it was shown.
 *
 * @param text the normal form
 * @param platforms the slugs of the platforms
 * @param corrections what was read as something else
 * @param carriedOver what came from the conversation
 * @param asOf the day whose rules apply
 * @param parts what a person may take away or change
 */
public record ShownQuestion(
        String text,
        List<String> platforms,
        List<ShownCorrection> corrections,
        List<String> carriedOver,
        LocalDate asOf,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Part> parts) {

    /**
     * A word that was taken for another one.
     *
     * @param from the word as typed
     * @param to the word it was taken for
     */
    public record ShownCorrection(String from, String to) {

        private static ShownCorrection of(Correction correction) {
            return new ShownCorrection(correction.from(), correction.to());
        }
    }

    /** Copies the lists, so that it never changes. */
    public ShownQuestion {
        platforms = List.copyOf(platforms);
        corrections = List.copyOf(corrections);
        carriedOver = List.copyOf(carriedOver);
        parts = List.copyOf(parts);
    }

    static ShownQuestion of(UnderstoodQuestion understood) {
        return new ShownQuestion(
                understood.text(),
                understood.platforms(),
                understood.corrections().stream().map(ShownCorrection::of).toList(),
                understood.carriedOver(),
                understood.asOf(),
                understood.parts());
    }
}
