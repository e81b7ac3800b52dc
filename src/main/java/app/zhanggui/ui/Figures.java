package app.zhanggui.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the figures that decide: a number with its unit, or a date. */
public final class Figures {

    private static final Pattern FIGURE = Pattern.compile(
            // a date, with its hour: 2026年1月1日, 1 月 1 日 0 时, 2019-11-13
            "\\d{4}\\s?年\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日(?:\\s?\\d{1,2}\\s?[时点])?)?"
                    + "|\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日(?:\\s?\\d{1,2}\\s?[时点])?|\\d{4}-\\d{2}-\\d{2}"
                    // a number or a range of numbers with a unit, with the letter of its kind (B4 分); 分 of 分钟 is no
                    // point
                    + "|(?<![A-Za-z])[A-Z]?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?[-–~～至到]\\s?\\d+(?:\\.\\d+)?)?\\s?"
                    + "(?:个?(?:自然|工作)日|个月|小时|分钟|分(?!钟)|天|次|条|星|元|倍|日|[%％]"
                    + "|(?:points?|days?|hours?|minutes?|times?|stars?|months?)\\b)");

    private Figures() {}

    /** The text cut into pieces, each either a figure or what stands between figures. */
    public static List<Piece> cut(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher figures = FIGURE.matcher(text);
        int start = 0;
        while (figures.find()) {
            if (figures.start() > start) {
                pieces.add(new Piece(text.substring(start, figures.start()), false));
            }
            pieces.add(new Piece(figures.group(), true));
            start = figures.end();
        }
        if (start < text.length()) {
            pieces.add(new Piece(text.substring(start), false));
        }
        return pieces;
    }

    /**
     * A part of a text.
     *
     * @param text the part
     * @param figure whether it is a figure
     */
    public record Piece(String text, boolean figure) {}
}
