/**
 * The picture of a calculation: totals as steps against the thresholds, measures as bars beneath, drawn as SVG.
 *
 * <p>Pure functions from a {@link app.zhanggui.ui.timeline.Timeline} to markup: no clock, no words of its own, no
 * components. Colours and type stand in the style sheet.
 */
@NullMarked
package app.zhanggui.ui.timeline;

import org.jspecify.annotations.NullMarked;
