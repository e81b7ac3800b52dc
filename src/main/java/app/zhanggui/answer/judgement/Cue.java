package app.zhanggui.answer.judgement;

import app.zhanggui.text.LineResource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words by which a question claims more than a figure, or a clause allows or denies it. They stand in {@code cues.txt}. */
enum Cue {
    /** 只看, 仅 */
    EXCLUSIVE,
    /** 没写到的都不算 */
    CLOSED,
    /** 包括但不限于 */
    OPEN,
    /** 不看关联店铺, 不管达人 */
    LEFT_OUT,
    /** 才 */
    NOT_BEFORE,
    /** 一定, 肯定 */
    CERTAIN,
    /** 有机会 */
    UNCERTAIN,
    /** 就行了 */
    SUFFICIENT,
    /** 同时满足, 还要 */
    MORE_NEEDED,
    /** 每一次, 任何 */
    EVERY,
    /** 全部 */
    ALL,
    /** 只有第一次 */
    FIRST_ONLY,
    /** 不限次数 */
    UNLIMITED,
    /** 一次 */
    ONCE,
    /** 多次 */
    REPEATED,
    /** 永久 */
    FOR_EVER,
    /** 账号不受影响 */
    UNHARMED,
    /** 内容还留着 */
    PERSISTS,
    /** 影响, 牵连, 处罚, without a word for what happens */
    AFFECTED,
    /** 处理, 处置 */
    TAKES_EFFECT,
    /** 不用付 */
    EXEMPT,
    /** 必须, 要遵守 */
    MUST,
    /** 不清晰也行 */
    LACKING,
    /** 不能申诉 */
    UNABLE,
    /** 可以发 */
    ABLE,
    /** 不, 没, 未 */
    NEGATION,
    /** A heading over what is a violation. */
    VIOLATION_HEADING;

    private static final Map<Cue, Pattern> PATTERNS = read();

    /** Whether the folded text has it. */
    boolean isIn(String text) {
        return pattern().matcher(text).find();
    }

    /** The first place where the folded text has it. */
    Optional<MatchResult> first(String text) {
        return pattern().matcher(text).results().findFirst();
    }

    private Pattern pattern() {
        return Optional.ofNullable(PATTERNS.get(this))
                .orElseThrow(() -> new IllegalStateException("cues.txt has no " + this));
    }

    private static Map<Cue, Pattern> read() {
        Map<Cue, Pattern> patterns = new EnumMap<>(Cue.class);
        LineResource.read(Cue.class, "cues.txt")
                .forEach(line -> patterns.put(valueOf(line.key()), Pattern.compile(line.value())));
        return patterns;
    }
}
