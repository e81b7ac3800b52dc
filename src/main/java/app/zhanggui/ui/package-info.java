/**
 * The views in the browser: asking, and reading the rule documents.
 *
 * <p>Views only show what {@code answer}, {@code history} and {@code rulebook} give and never decide anything. State that
 * belongs to the browser (draft, theme, scroll place, open panel) is kept by the ES modules in
 * {@code frontend/components}.
 */
@NullMarked
package app.zhanggui.ui;

import org.jspecify.annotations.NullMarked;
