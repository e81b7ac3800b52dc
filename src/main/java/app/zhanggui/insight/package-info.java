/**
 * What readers say about answers: feedback, and questions that the rule documents did not answer.
 *
 * <p>It serves those who keep the rule documents. Nothing in it leads to a person.
 */
@NullMarked
package app.zhanggui.insight;

import org.jspecify.annotations.NullMarked;
