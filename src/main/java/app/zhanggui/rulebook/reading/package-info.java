/**
 * Reads the knowledge folder into an immutable rule book and follows its changes.
 *
 * <p>A file takes one way: {@link app.zhanggui.rulebook.reading.KnowledgeSource} lists and reads it, its front matter
 * and body become a rule document or a list of problems, and {@link app.zhanggui.rulebook.reading.Knowledge} puts all
 * valid documents together. {@link app.zhanggui.rulebook.reading.KnowledgeWatcher} repeats that when a file changes.
 */
@NullMarked
package app.zhanggui.rulebook.reading;

import org.jspecify.annotations.NullMarked;
