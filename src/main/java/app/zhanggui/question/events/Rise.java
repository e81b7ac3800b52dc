package app.zhanggui.question.events;

import app.zhanggui.rulebook.TextRange;
import java.util.regex.Pattern;

/** Where a total came from, which the total itself holds: 从 9 分扣到 21 分. Stateless, thread-safe. */
public final class Rise {

    private static final Pattern FROM = Pattern.compile("从\\s*$");
    private static final Pattern UP_TO =
            Pattern.compile("^[^,。;?!]{0,2}[扣涨升加变攒累积记增][^,。;?!]{0,2}(?:到|至)\\s*[\\d一二两三四五六七八九十]");

    private Rise() {}

    /** Whether the figure there is only where the rise began. */
    public static boolean beginsAt(TextRange figure, String text) {
        return FROM.matcher(text.substring(0, figure.start())).find()
                && UP_TO.matcher(text.substring(figure.end())).find();
    }
}
