package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ValidityPeriod;
import java.util.Optional;

/**
 * A place of a rule-set file that rests on a clause.
 *
 * @param line the line of the value in the file
 * @param clause the clause
 * @param effective the days on which the value is in force
 * @param value the value as written in the file
 * @param figure what the clause has to state, empty where only the clause itself is named
 */
record ClauseReference(int line, ClauseId clause, ValidityPeriod effective, String value, Optional<Figure> figure) {}
