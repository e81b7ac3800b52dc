package app.zhanggui.answer.evidence;

import app.zhanggui.question.UnderstoodQuestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a question asks that is answered with yes or no. Its words stand in {@code polar-questions.txt}. */
public enum PolarQuestion {
    /** 对吗, 没错吧: it puts a claim to the test. */
    RIGHT,
    /** 算不算, 属于…吗 */
    COUNTS,
    /** 要不要, 需要…吗 */
    NEED,
    /** 还在吗 */
    REMAINS,
    /** 归…管吗, 适用…吗 */
    APPLIES,
    /** 达标吗, 健康吗 */
    MEETS,
    /** 够不够 */
    ENOUGH,
    /** 会不会, 会…吗 */
    WILL,
    /** 能不能, 可以…吗 */
    MAY,
    /** 是不是, 是…吗 */
    IS;

    private static final Map<PolarQuestion, Pattern> PATTERNS = read();

    /** How the question asks; empty where it wants more than yes or no. */
    public static Optional<PolarQuestion> of(UnderstoodQuestion question) {
        return question.askedUnits().isEmpty()
                ? PATTERNS.entrySet().stream()
                        .filter(entry ->
                                entry.getValue().matcher(question.text()).find())
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    private static Map<PolarQuestion, Pattern> read() {
        try (InputStream in = PolarQuestion.class.getResourceAsStream("polar-questions.txt")) {
            if (in == null) {
                throw new IllegalStateException("polar-questions.txt is missing from the program");
            }
            Map<PolarQuestion, Pattern> patterns = new EnumMap<>(PolarQuestion.class);
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":\\s*", 2))
                    .forEach(line -> patterns.put(valueOf(line[0]), Pattern.compile(line[1])));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
