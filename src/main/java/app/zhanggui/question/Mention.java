package app.zhanggui.question;

import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.Term;
import java.util.Optional;

/**
 * A place in a folded text that names a platform or a term; some forms name both.
 *
 * @param start the offset of its first character
 * @param end the offset behind its last character
 * @param platform the platform it names
 * @param term the term it names
 */
record Mention(int start, int end, Optional<Platform> platform, Optional<Term> term) {}
