package app.zhanggui.answer.judgement;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How often it comes again by the calendar: 每季度 is not 每年. */
final class Recurrence implements Ground {

    private static final Pattern EVERY = Pattern.compile("每一?个?(天|日|周|星期|月|季|半年|年)");

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        Set<String> own = in(claimed.text());
        Set<String> there = in(said.text());
        return Ground.notSoIf(own.size() == 1 && there.size() == 1 && !own.equals(there));
    }

    private static Set<String> in(String text) {
        return EVERY.matcher(text)
                .results()
                .map(match -> match.group(1).replace('日', '天').replace("星期", "周"))
                .collect(Collectors.toSet());
    }
}
