/**
 * The index of the clauses: how text becomes terms, how clauses are found and ranked, how the index is kept.
 *
 * <p>A <i>term</i> is what is compared: a <i>pair</i> of neighbouring Chinese characters, a <i>single</i> character, a
 * word of other letters, or a number. {@link app.zhanggui.retrieval.RuleAnalyzer} makes them alike from clauses and
 * questions. 「扣滿４０分，凍結三十天」 goes this way: {@code FoldingCharFilter} writes 扣满40分,冻结三十天; {@code
 * NumeralCharFilter} writes 扣满40分,冻结30天; {@code RuleTokenizer} cuts 扣 满 40 分 | 冻 结 30 天, where the comma is a
 * break; {@code PairFilter} joins 扣满, 40, 40分 | 冻结, 30, 30天. So 30天 is found by 三十天 and 30 天 and not by 30分.
 * Every term knows its place in the original text, 三十天 for 30天: highlights depend on it.
 *
 * <p>A question loses its <i>words of asking</i> before that, so that 怎么 and its neighbours make no pair. What is left is
 * its <i>matter</i>. A clause <i>matches</i> when it shares a pair, a word or a number with the matter, with an
 * <i>expansion</i> or with a <i>问法</i>, another way in which people ask for the clause. BM25
 * scores these terms; then the best clauses are looked at again: shared singles, how much of the matter is covered, the best
 * scores in the same document, the one 问法 that is most like the question and the role asked about count too. An
 * <i>everyday word</i> (工资) looks for the terms that formal texts write for it (劳动报酬). The weights were measured, see
 * {@code docs/decisions}. The parts of a score stay with it, and an <i>explanation</i> takes it apart term by term.
 *
 * <p>An {@link app.zhanggui.retrieval.Edition} is a rule book with the {@link app.zhanggui.retrieval.ClauseIndex} of
 * exactly that book; {@link app.zhanggui.retrieval.Editions} holds the one in service. An edition lives in memory and
 * never changes; the next one is made beside it. The index on disk only spares the next start the building: its
 * <i>stamp</i> says from which rule book and by which schema it was made, and anything that is wrong with it means that
 * it is built anew.
 */
@NullMarked
package app.zhanggui.retrieval;

import org.jspecify.annotations.NullMarked;
