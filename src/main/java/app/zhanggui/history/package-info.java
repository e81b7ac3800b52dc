/**
 * The conversations that a browser has had, kept without an account: a random key in a cookie is all that leads to them.
 *
 * <p>A turn is kept as it was shown ({@link app.zhanggui.history.ShownReply}), so that it reads the same after a restart
 * and after the rule documents have changed.
 */
@NullMarked
package app.zhanggui.history;

import org.jspecify.annotations.NullMarked;
