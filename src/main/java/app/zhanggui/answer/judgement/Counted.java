package app.zhanggui.answer.judgement;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.text.SpokenNumber;
import app.zhanggui.text.TextFolding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many there are: 只有两种, 一共 3 步, against the number that the clause says or the items of the section. */
final class Counted implements Ground {

    private static final Pattern COUNT =
            Pattern.compile("(?<!第\\s{0,1})(?<![\\d.])(\\d+|[一二两三四五六七八九十]+)\\s*个?(种|类|步|项|条(?!链接)|点|方面|情形|步骤)(?!撤|分)");
    private static final int NEAR = 6;
    private static final int SAME_SENTENCE = 18;

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        List<MatchResult> own = COUNT.matcher(claimed.text()).results().toList();
        boolean saysNoMore = claimed.has(Cue.CLOSED) && said.has(Cue.OPEN);
        return own.size() == 1 && !saysNoMore
                ? number(claimed, said)
                        .flatMap(there -> value(own.getFirst()).map(value -> value.compareTo(there) == 0))
                : Optional.empty();
    }

    private static Optional<BigDecimal> value(MatchResult count) {
        return SpokenNumber.parse(count.group(1));
    }

    /** The number that the text says of what the question counts; else how many items its section has. */
    private static Optional<BigDecimal> number(Claimed claimed, Said said) {
        List<MatchResult> counts = COUNT.matcher(said.text()).results().toList();
        if (counts.isEmpty()) {
            return items(claimed, said.stated().clause());
        }
        if (counts.stream().noneMatch(count -> isOfTheSame(claimed, said, count))) {
            return Optional.empty();
        }
        int nearest = counts.stream()
                .mapToInt(count -> shared(claimed, said, count, NEAR))
                .max()
                .orElse(0);
        List<BigDecimal> fitting = counts.stream()
                .filter(count -> shared(claimed, said, count, NEAR) == nearest)
                .flatMap(count -> value(count).stream())
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** Whether the clause counts it in the question's words or by the question's unit. */
    private static boolean isOfTheSame(Claimed claimed, Said said, MatchResult count) {
        return shared(claimed, said, count, SAME_SENTENCE) > 0
                || COUNT.matcher(claimed.text()).results().anyMatch(own -> own.group(2)
                        .equals(count.group(2)));
    }

    /** How many pairs of characters just before the number are matter of the question. */
    private static int shared(Claimed claimed, Said said, MatchResult count, int near) {
        String before = said.text().substring(Math.max(0, count.start() - near), count.start());
        return (int) Claimed.pairs(before).stream()
                .filter(claimed.matter()::contains)
                .count();
    }

    private static Optional<BigDecimal> items(Claimed claimed, Clause section) {
        long items = section.children().stream()
                .filter(child -> child.kind() == ClauseKind.ITEM || child.kind() == ClauseKind.ROW)
                .count();
        boolean named = !section.heading().isEmpty()
                && claimed.text().contains(TextFolding.fold(section.heading().getLast()));
        return items > 1 && named ? Optional.of(BigDecimal.valueOf(items)) : Optional.empty();
    }
}
