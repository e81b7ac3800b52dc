package app.zhanggui.penalty.draft;

import app.zhanggui.penalty.draft.DraftFault.Kind;
import app.zhanggui.penalty.draft.DraftFault.Place;
import app.zhanggui.rulebook.EventField.Amount;
import app.zhanggui.rulebook.EventField.Choice;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the fields of one entry of a draft and notes what it cannot read. */
final class Fields {

    static final String DATE = "date";
    static final String TIME = "time";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern PERCENTAGE = Pattern.compile("-?[0-9]{1,7}(?:\\.[0-9]{1,6})?");

    private final Place place;
    private final int index;
    private final List<DraftFault> faults;
    private final int before;

    Fields(Place place, int index, List<DraftFault> faults) {
        this.place = place;
        this.index = index;
        this.faults = faults;
        before = faults.size();
    }

    /** Whether everything could be read until now. */
    boolean sound() {
        return faults.size() == before;
    }

    void fault(String field, Kind kind, String... details) {
        faults.add(new DraftFault(place, index, field, kind, List.of(details)));
    }

    Optional<LocalDate> date(String text) {
        if (text.isEmpty()) {
            fault(DATE, Kind.MISSING);
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            fault(DATE, Kind.NO_DATE, text);
            return Optional.empty();
        }
    }

    Optional<LocalDate> dateUpTo(String text, LocalDate last) {
        Optional<LocalDate> date = date(text);
        if (date.filter(last::isBefore).isPresent()) {
            fault(DATE, Kind.LATER, last.toString());
        }
        return date;
    }

    Optional<LocalTime> time(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException noTime) {
            fault(TIME, Kind.NO_TIME, text);
            return Optional.empty();
        }
    }

    int amount(String text, Amount field) {
        if (text.isEmpty()) {
            fault(field.name(), Kind.MISSING);
            return 0;
        }
        int number = WHOLE_NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < field.least() || number > field.most()) {
            fault(field.name(), Kind.NO_AMOUNT, text, String.valueOf(field.least()), String.valueOf(field.most()));
        }
        return number;
    }

    Optional<String> choice(String text, Choice field) {
        if (field.options().contains(text)) {
            return Optional.of(text);
        }
        if (!text.isEmpty()) {
            fault(field.name(), Kind.NO_CHOICE, text);
        } else if (field.required()) {
            fault(field.name(), Kind.MISSING);
        }
        return Optional.empty();
    }

    Optional<BigDecimal> percentage(String text, String field) {
        if (text.isEmpty()) {
            fault(field, Kind.MISSING);
            return Optional.empty();
        }
        if (!PERCENTAGE.matcher(text).matches()) {
            fault(field, Kind.NO_PERCENTAGE, text);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }
}
