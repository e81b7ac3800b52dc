package app.zhanggui.evaluation;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts that nobody should have to expect: random characters of all planes, hostile questions mutated, and questions put
 * together anew from the parts of real ones. The same seed gives the same texts. Not thread-safe.
 */
final class FuzzText {

    private static final int LONGEST = 300;
    private static final int MOST_MUTATIONS = 6;
    private static final List<String> UNSEEN = List.of(
            "\u200b",
            "\u200d",
            "\ufeff",
            "\u2060",
            "\u202e",
            "\u202c",
            "\u2066",
            "\u2069",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\ud800",
            "\udc00",
            "\u0301",
            "\ufe0f",
            "\n",
            "\r\n",
            "\t",
            "\u2028");
    private static final List<String> SYNTAX = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=1>",
            "![a](https://evil.example/b.png)",
            "[a](javascript:1)",
            "${jndi:ldap://e}",
            "{{7*7}}",
            "%s%n",
            "clause:*",
            "~2",
            "^99",
            " AND ",
            " OR NOT ",
            "[5 TO *]",
            "\\",
            "\"",
            "*:*",
            "' OR 1=1 --",
            "../../etc/passwd",
            "&lt;b&gt;",
            "</p>",
            "`",
            "**",
            "|",
            "---",
            "[1]",
            "[99]");

    private final Random random;
    private final List<String> questions;
    private final List<String> hostile;
    private final List<Supplier<String>> kinds =
            List.of(this::anyCharacters, this::mutatedHostile, this::mutatedQuestion, this::reassembled);

    /**
     * Takes its parts from the question set.
     *
     * @param seed the same gives the same texts
     * @param set the questions to mutate
     */
    FuzzText(long seed, List<EvaluationQuestion> set) {
        this.random = new Random(seed);
        this.questions = turns(set, false);
        this.hostile = turns(set, true);
    }

    /** The next text, 1 to 2,000 characters after trimming. */
    String next() {
        String text = one(kinds).get();
        String cut = text.substring(0, Math.min(text.length(), 2_000)).strip();
        return cut.isEmpty() ? "?" : cut;
    }

    private String anyCharacters() {
        int[] characters = IntStream.range(0, 1 + random.nextInt(LONGEST))
                .map(place -> anyCharacter())
                .toArray();
        return new String(characters, 0, characters.length);
    }

    private int anyCharacter() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(Character.MAX_CODE_POINT + 1);
            case 1 -> random.nextInt(0x3000);
            case 2 -> 0x4e00 + random.nextInt(0x5200);
            default -> random.nextInt(0x80);
        };
    }

    private String mutatedHostile() {
        return mutated(one(hostile));
    }

    private String mutatedQuestion() {
        return mutated(one(questions));
    }

    /** The beginning of one question and the ends of others, as somebody types who asks all at once. */
    private String reassembled() {
        return IntStream.rangeClosed(0, 1 + random.nextInt(4))
                .mapToObj(part -> piece(one(questions)))
                .collect(Collectors.joining(one(List.of("", " ", "，", "？", "\n", "还有"))));
    }

    private String mutated(String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int count = 1 + random.nextInt(MOST_MUTATIONS); count > 0; count--) {
            mutate(mutated);
        }
        return mutated.toString();
    }

    private void mutate(StringBuilder text) {
        int place = random.nextInt(text.length() + 1);
        switch (random.nextInt(6)) {
            case 0 -> text.insert(place, one(UNSEEN));
            case 1 -> text.insert(place, one(SYNTAX));
            case 2 -> text.insert(place, random.nextInt(Integer.MAX_VALUE));
            case 3 -> text.insert(place, piece(one(questions)));
            case 4 -> text.delete(place, Math.min(text.length(), place + 1 + random.nextInt(4)));
            default -> text.appendCodePoint(anyCharacter());
        }
    }

    private String piece(String text) {
        int start = random.nextInt(text.length());
        return text.substring(start, start + 1 + random.nextInt(text.length() - start));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> turns(List<EvaluationQuestion> set, boolean hostile) {
        return set.stream()
                .filter(question -> question.kind().equals("hostile") == hostile)
                .flatMap(question -> question.turns().stream())
                .toList();
    }
}
