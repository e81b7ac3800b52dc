package app.zhanggui.answer.calculation;

import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.Track;
import app.zhanggui.rulebook.Violation;

/**
 * A violation of a rule set that always adds the same number of points to a track.
 *
 * @param ruleSet the rule set
 * @param violation the violation
 * @param points what each time adds
 * @param track to what it adds
 */
record Rate(RuleSet ruleSet, Violation violation, Violation.Points points, Track track) {}
