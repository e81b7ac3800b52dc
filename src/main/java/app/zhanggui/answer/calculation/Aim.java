package app.zhanggui.answer.calculation;

import app.zhanggui.text.LineResource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a question about a case wants to know. The words for it stand in {@code aims.txt}. */
public enum Aim {
    /** How far a threshold is: 还差几分, 再扣几分会被清退. */
    DISTANCE,
    /** How often it may happen until a threshold: 还有几次机会, 再违规几次会被永久禁评. */
    TIMES_LEFT,
    /** To which year or month something counts: 算旧年还是新年. */
    PERIOD,
    /** Until when a measure runs: 冻结到几号, 什么时候解冻. */
    END,
    /** Whether a measure falls away: 跨年会不会解除. */
    LIFTED,
    /** What follows besides the points: 除了扣分还会怎样. */
    BESIDES_POINTS,
    /** Until when the measures of each time run: 每回冻结到哪天. */
    EACH_TIME,
    /** Whether a measure still runs: 现在还冻着吗. */
    STILL,
    /** What happens: 会怎样, 什么后果. */
    OUTCOME,
    /** On which rung the account stands: 现在处在哪一档. */
    STANDING,
    /** At which total something follows: 扣到多少分会被停权限. */
    REACHED,
    /** What follows besides the points: 货怎么处置. */
    FOLLOWS,
    /** What adds up: 一共几分. */
    SUM,
    /** Until when orders owe commission: 佣金要付到几号. */
    COMMISSION,
    /** What sets two cases apart, which is no case of its own: 有什么区别, 一样吗. */
    DIFFERENCE;

    private static final Map<Aim, Pattern> PATTERNS = LineResource.read(Aim.class, "aims.txt").stream()
            .collect(Collectors.toUnmodifiableMap(line -> valueOf(line.key()), line -> Pattern.compile(line.value())));

    /** Everything that the folded question wants to know of a case; empty where it just asks what follows. */
    public static Set<Aim> of(String folded) {
        Set<Aim> aims = EnumSet.noneOf(Aim.class);
        PATTERNS.forEach((aim, pattern) -> {
            if (pattern.matcher(folded).find()) {
                aims.add(aim);
            }
        });
        return aims;
    }
}
