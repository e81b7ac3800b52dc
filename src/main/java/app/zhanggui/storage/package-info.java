/**
 * The database in which the program keeps what visitors leave behind: one file, or PostgreSQL by configuration.
 *
 * <p>Nothing that answers a question needs it. {@link app.zhanggui.storage.Database} says when it cannot be used, and
 * looks for it again by itself.
 */
@NullMarked
package app.zhanggui.storage;

import org.jspecify.annotations.NullMarked;
