package app.zhanggui.ui;

import app.zhanggui.rulebook.RuleBook;
import java.time.LocalDate;

/**
 * What a turn is shown with.
 *
 * @param ruleBook the rule book in service
 * @param today the present day
 * @param remarks takes what readers say
 * @param pictures draws what was computed
 */
record Surroundings(RuleBook ruleBook, LocalDate today, Remarks remarks, ComputedPictures pictures) {}
