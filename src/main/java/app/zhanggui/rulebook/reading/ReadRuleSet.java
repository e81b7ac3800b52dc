package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.RuleSet;
import java.util.List;

/**
 * A rule set without a problem of its own, and what has to be looked up in the documents.
 *
 * @param idLine the line of {@code id} in the file
 * @param platformLine the line of {@code platform} in the file
 * @param documentLine the line of {@code document} in the file
 * @param references every clause that it names
 */
record ReadRuleSet(RuleSet ruleSet, int idLine, int platformLine, int documentLine, List<ClauseReference> references) {}
