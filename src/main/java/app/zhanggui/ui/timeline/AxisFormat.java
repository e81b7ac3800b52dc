package app.zhanggui.ui.timeline;

import java.time.format.DateTimeFormatter;

/**
 * How the days below the picture are named.
 *
 * @param month names a month
 * @param year names a year
 */
public record AxisFormat(DateTimeFormatter month, DateTimeFormatter year) {}
