/**
 * The HTTP interface for other programs: answers, search and the rule documents as JSON under {@code /api/v1}.
 *
 * <p>The records whose names end in {@code Resource} are the shapes that go out; fields are added to them, never removed
 * or renamed.
 */
@NullMarked
package app.zhanggui.api;

import org.jspecify.annotations.NullMarked;
