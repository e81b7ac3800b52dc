package app.zhanggui.answer.judgement;

import app.zhanggui.text.LineResource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Words that exclude each other: 私域 against 公域. They stand in {@code opposites.txt}. */
final class Opposites implements Ground {

    private static final List<List<List<String>>> LINES = LineResource.read(Opposites.class, "opposites.txt").stream()
            .map(line -> Arrays.stream(line.value().split("\\s*\\|\\s*"))
                    .map(side -> List.of(side.split("\\s*,\\s*")))
                    .toList())
            .toList();

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        return Ground.notSoIf(LINES.stream().anyMatch(sides -> {
            List<List<String>> own = in(sides, claimed.text());
            List<List<String>> there = in(sides, said.text());
            return own.size() == 1 && there.size() == 1 && !own.equals(there);
        }));
    }

    private static List<List<String>> in(List<List<String>> sides, String text) {
        return sides.stream()
                .filter(side -> side.stream().anyMatch(text::contains))
                .toList();
    }
}
