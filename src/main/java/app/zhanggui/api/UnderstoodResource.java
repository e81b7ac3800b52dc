package app.zhanggui.api;

import app.zhanggui.question.Amount;
import app.zhanggui.question.AskedFor;
import app.zhanggui.question.Correction;
import app.zhanggui.question.Part;
import app.zhanggui.question.UnderstoodQuestion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How the question was understood. */
@Schema(description = "How the question was understood")
record UnderstoodResource(
        @Schema(description = "The normal form of the question, with what it takes from the turns before")
        String question,

        @Schema(description = "The slugs of the platforms it is about")
        List<String> platforms,

        @Schema(description = "Whom it concerns, in the words of the documents' audience", example = "[\"主播\"]")
        List<String> roles,

        @Schema(description = "The terms that it names, in the documents' words", example = "[\"冻结直播权限\"]")
        List<String> terms,

        @Schema(
                description = "What kind of answer it wants",
                allowableValues = {"list", "procedure", "comparison", "fact"})
        String intent,

        @Schema(description = "What it asks for, in the order in which it asks", example = "[\"how-long\"]")
        List<String> asked,

        @Schema(description = "Its numbers with units") List<AmountResource> amounts,

        @Schema(description = "The events and totals that it tells of an account")
        List<EventResource> events,

        @Schema(description = "The day whose rules apply") LocalDate asOf,

        @Schema(description = "What was read as something else")
        List<CorrectionResource> corrections,

        @Schema(description = "What came from the conversation", example = "[\"platform\"]")
        List<String> carriedOver,

        @Schema(description = "What a person may take away or change")
        List<PartResource> parts) {

    static UnderstoodResource of(UnderstoodQuestion understood) {
        return new UnderstoodResource(
                understood.question(),
                understood.platforms(),
                understood.roles(),
                understood.terms(),
                slug(understood.intent()),
                understood.asked().stream()
                        .<String>map(AskedFor::name)
                        .map(UnderstoodResource::slug)
                        .toList(),
                understood.amounts().stream().map(AmountResource::of).toList(),
                EventResource.of(understood.events()),
                understood.asOf(),
                understood.corrections().stream().map(CorrectionResource::of).toList(),
                understood.carriedOver(),
                understood.parts().stream().map(PartResource::of).toList());
    }

    static String slug(Enum<?> value) {
        return slug(value.name());
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A number with its unit. */
    record AmountResource(
            @Schema(description = "The number") BigDecimal value,

            @Schema(description = "The unit in its normal form", example = "分")
            String unit,

            @Schema(
                    description = "How the question compares it",
                    allowableValues = {"exactly", "at-least", "more-than", "at-most", "less-than"})
            String bound) {

        private static AmountResource of(Amount amount) {
            return new AmountResource(amount.value(), amount.unit(), slug(amount.bound()));
        }
    }

    /** A word that was taken for another one. */
    record CorrectionResource(
            @Schema(description = "The word as typed") String from,

            @Schema(description = "The word it was taken for")
            String to) {

        private static CorrectionResource of(Correction correction) {
            return new CorrectionResource(correction.from(), correction.to());
        }
    }

    /** A part of the question that may be taken away or changed. */
    record PartResource(
            @Schema(
                    description = "What it is",
                    allowableValues = {"platform", "role", "date", "term"})
            String kind,

            @Schema(description = "A slug, a name, an ISO day or first/last of a period")
            String value,

            @Schema(
                    description = "Where it comes from",
                    allowableValues = {"stated", "chosen", "carried"})
            String origin) {

        private static PartResource of(Part part) {
            return new PartResource(slug(part.kind()), part.value(), slug(part.origin()));
        }
    }
}
