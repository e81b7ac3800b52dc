package app.zhanggui.question;

import app.zhanggui.text.ChineseNumber;
import app.zhanggui.text.TextFolding;
import java.util.regex.Pattern;

/**
 * Brings a text as typed into its normal form: Simplified characters, half width, lower case, without addresses, emoji
 * and what cannot be seen, with one sign where several were repeated, and once what was said over and over. Stateless,
 * thread-safe.
 */
final class NormalForm {

    private static final Pattern ADDRESS = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)|(?:https?://|www\\.)\\S+");
    private static final Pattern PICTURES = Pattern.compile("[\\p{So}\\p{Sk}&&[^^`]]+");
    private static final Pattern REPEATED = Pattern.compile("([?!,。;:~、…·.*#=_|-])(?:\\s*\\1)+");
    private static final Pattern LONG_DRAWN = Pattern.compile("([啊呀哦嗯呢吗吧哈呵嘛哇喂])\\1{2,}");
    /** Five times and more of the same; 4分,4分,4分 counts, whatever has a number in it. */
    private static final Pattern OVER_AND_OVER =
            Pattern.compile("([^\\p{Nd}" + ChineseNumber.CHARACTERS + "]{1,40}?)\\1{4,}");

    /** The marks between thousands: 1,300 is one number. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d,.-])(\\d{1,3}),(?=\\d{3}(?![\\d,]))");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private NormalForm() {}

    static String of(String text) {
        String folded = THOUSANDS
                .matcher(TextFolding.fold(ADDRESS.matcher(text).replaceAll(" $1 ")))
                .replaceAll("$1");
        String withoutPictures = PICTURES.matcher(folded).replaceAll(" ");
        String once = REPEATED.matcher(OVER_AND_OVER.matcher(withoutPictures).replaceAll("$1"))
                .replaceAll("$1");
        return SPACES.matcher(LONG_DRAWN.matcher(once).replaceAll("$1"))
                .replaceAll(" ")
                .strip();
    }
}
