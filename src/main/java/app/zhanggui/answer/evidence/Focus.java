package app.zhanggui.answer.evidence;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a yes-or-no question puts to the test, without the circumstances before it: of 封禁后能发同款吗 it is 能发同款吗.
 *
 * @param text the part of the question, without the doubling of 会不会 and 能不能
 * @param words its pairs of Chinese characters, and the rule documents' words for what the question says
 */
public record Focus(String text, Set<String> words) {

    private static final Pattern DOUBLED = Pattern.compile("(.)不\\1");
    private static final Pattern TAG = Pattern.compile(
            "[\\s,]*(?:对不对|\\bright|\\bcorrect|\\bisn.t it|没错|正确|是真的|是这样|是不是(?:这样)?|对|是)(?:吗|吧|不(?:是)?|么|嘛)?[\\s?!.。]*((?:\\s\\p{IsHan}{2,6})?)$");
    private static final Pattern CIRCUMSTANCE = Pattern.compile("^.*(?:以后|之后|过后|的话|(?<![今然之以])后|就|[,，;。])(?=.{4,})");
    private static final Pattern TOLD_BEHIND = Pattern.compile(" (?:after|if|when|once) [^,?]*");
    private static final Pattern MODAL = Pattern.compile("^.*(?:(?<!可)能|可以|允许|要(?!求)|必须|需要)(?=.)");
    private static final Pattern PARTICLES = Pattern.compile("[吗么呢吧啊嘛了的不行,?!.。\\s]+$");
    private static final Pattern PREDICATE =
            Pattern.compile("^.*?(?=会|能|还|(?<!但|可|或)是|算|(?<!只)要(?!求)|可以|也不|不)(?=.{2,})");
    private static final Pattern FIGURES = Pattern.compile("^.*[\\d一二三四五六七八九十百](?:分钟|小时|个月|[分次天日号条月年元星%])?");
    private static final Pattern END =
            Pattern.compile("(?:的|了)?[\\s,]*(?:对|是|没错|正确|是不是|对不)*(?:对|吗|吧|么|嘛|不)*[\\s?!.。]*$");
    private static final String SMALL_WORDS = "的了吗么呢吧不会能可以要还也都再被是有";

    /** The focus of the question. */
    public static Focus of(UnderstoodQuestion question) {
        String told = TOLD_BEHIND.matcher(plain(question.chinese())).replaceFirst("");
        String part = CIRCUMSTANCE.matcher(told).replaceFirst("");
        String behindModal = MODAL.matcher(part).replaceFirst("");
        return of(question, part, PARTICLES.matcher(behindModal).replaceAll("").isEmpty() ? part : behindModal);
    }

    /** The whole question as its own focus. */
    public static Focus ofWhole(UnderstoodQuestion question) {
        return of(question, plain(question.chinese()), plain(question.chinese()));
    }

    /** A text without the doubling of 会不会 and without what only asks whether it is so: 对吗, 是吧. */
    public static String plain(String text) {
        return DOUBLED.matcher(TAG.matcher(text).replaceAll("$1")).replaceAll("$1");
    }

    private static Focus of(UnderstoodQuestion question, String part, String matter) {
        Set<String> pairs = IntStream.range(0, Math.max(0, matter.length() - 1))
                .mapToObj(at -> matter.substring(at, at + 2))
                .filter(pair -> pair.codePoints().allMatch(TextFolding::isHan))
                .filter(pair -> pair.codePoints().noneMatch(c -> SMALL_WORDS.indexOf(c) >= 0))
                .collect(Collectors.toSet());
        return new Focus(
                part,
                Stream.concat(pairs.stream(), question.expansions().stream().filter(word -> word.length() > 1))
                        .collect(Collectors.toSet()));
    }

    /** What is said to happen, without the consequences that are only its subject: 冻结 in 冻结期间会清零吗. */
    public List<Claim.Consequence> consequences() {
        return Claims.consequences(PREDICATE.matcher(text).replaceFirst(""));
    }

    /** Whether the scope of a clause speaks of it, and not only of what the clause is about anyway. */
    public boolean isIn(String scope, String before) {
        return words.stream().anyMatch(word -> scope.contains(word) && !before.contains(word));
    }

    /** What the question says behind its last figure or date, without the particles: 生效 of 9月6日生效的对吧. */
    public String behindFigures() {
        return END.matcher(FIGURES.matcher(text).replaceFirst("")).replaceAll("");
    }
}
