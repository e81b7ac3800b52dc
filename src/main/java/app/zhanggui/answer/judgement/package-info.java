/**
 * Says whether it is so as a yes-or-no question says: its claim against the clause that answers it.
 *
 * <p>Each {@link app.zhanggui.answer.judgement.Ground} knows one kind of agreement or contradiction; what no ground
 * decides stays without yes or no.
 */
@NullMarked
package app.zhanggui.answer.judgement;

import org.jspecify.annotations.NullMarked;
