package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.draft.DraftFault;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is wrong with what was typed and what is allowed. */
final class FaultWords {

    private final CalculationWords words;

    FaultWords(CalculationWords words) {
        this.words = words;
    }

    /** The faults of one entry in one line; empty where there are none. */
    String of(Stream<DraftFault> faults) {
        List<DraftFault> all = faults.toList();
        String wrong = all.stream()
                .filter(fault -> !fault.isMissing())
                .map(fault -> words.say("fault." + fault.kind(), fault.details().toArray()))
                .collect(Collectors.joining(words.say("list.sentence")));
        return wrong.isEmpty() && !all.isEmpty() ? words.say("fault.MISSING") : wrong;
    }
}
