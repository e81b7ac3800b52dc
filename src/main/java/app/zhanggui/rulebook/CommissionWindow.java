package app.zhanggui.rulebook;

/**
 * How long after an event an order still owes commission.
 *
 * @param hours the number of hours; an order at the last instant still owes
 * @param clause the clause that says so
 */
public record CommissionWindow(int hours, ClauseId clause) {}
