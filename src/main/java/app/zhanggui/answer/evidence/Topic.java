package app.zhanggui.answer.evidence;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ClauseKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the turn before was about: the clause that answered it, else the one that its words find.
 *
 * @param clause the clause
 * @param pointed tells at which clause beside it a question points
 */
record Topic(WeighedClause clause, PointedRungs pointed) {

    /** What a clause gains that stands in the section, or only in the document, of the turn before. */
    private static final double SAME_SECTION = 1.5;

    private static final double SAME_DOCUMENT = 1.15;

    /** What the item gains that the question names beside that of the turn before: 那描述不符的呢. */
    private static final double NAMED_BESIDE = 2.5;

    /** What the clause itself gains that the question points at: 这种是机器抓的吗. */
    private static final double POINTED_AT = 4;

    /** What is left of the clause itself that the question turns away from. */
    private static final double LEFT = 0.4;

    private static final Pattern TURNING = Pattern.compile(
            "^(?:那么?|至于)(?![种个条档样些])([^,。?]{2,8}?)(?:方面|上)?(?:呢|有(?:啥|什么|哪些)[^,。?]{0,4}|怎么(?:说|规定|要求))[?。]*$");

    /** 这边 and 那么 point at nothing that was said. */
    private static final Pattern POINTING = Pattern.compile(
            "^(?:[这那](?:一?[种类条项份组样些](?!情况)|[两几][档种类条项个]|一?个(?=[,\\s是会要能有得怎咋多算吗呢?。]|$)|数|比例|规定|处罚|要求|情况(?!下))|它|\\b(?:this|that|it|these|those)\\b)|(?:算不算|算[吗么吧])[?。!]*$");

    /** The clause as it counts for a question that leans on the turn before. */
    WeighedClause credited(UnderstoodQuestion question, WeighedClause found, Set<ClauseId> own) {
        if (!found.document().equals(clause.document())) {
            return found;
        }
        boolean pointedAt = pointed.of(question, clause)
                .map(found.clause()::equals)
                .orElseGet(() -> found.clause().equals(clause.clause()) && isPointedAt(question));
        if (pointedAt) {
            return found.withStrength(found.strength() * POINTED_AT);
        }
        if (isLeftFor(question) && speaksOfTheSame(found)) {
            return found.withStrength(found.strength() * LEFT);
        }
        boolean beside = isBeside(found);
        if (beside && ItemNames.isHinted(question, found.clause())) {
            return found.withStrength(found.strength() * NAMED_BESIDE);
        }
        return own.contains(found.clause().id())
                ? found.withStrength(found.strength() * (beside ? SAME_SECTION : SAME_DOCUMENT))
                : found;
    }

    /** Whether the question turns to something of which the clause says nothing: 那价格上有啥讲究. */
    private boolean isLeftFor(UnderstoodQuestion question) {
        Matcher turning = TURNING.matcher(question.text());
        String said =
                clause.facts().folded() + " " + String.join(" ", clause.clause().heading());
        return question.topic().isPresent()
                && turning.find()
                && Pairs.in(turning.group(1)).stream().noneMatch(said::contains)
                && isElsewhere(Pairs.in(turning.group(1)));
    }

    /** Whether another clause of the document has one of the words: 那撤错的概率呢 turns to nothing that stands there. */
    private boolean isElsewhere(Set<String> words) {
        return clause.document()
                .walk()
                .filter(other -> other.kind() != ClauseKind.GAP)
                .anyMatch(other -> words.stream().anyMatch(other.text()::contains));
    }

    /** Whether it is the clause itself or a gap beside it. */
    private boolean speaksOfTheSame(WeighedClause found) {
        return found.clause().equals(clause.clause())
                || found.clause().covers().contains(clause.clause().id());
    }

    /** Whether the answer to the turn before is known, and the question points at it. */
    private static boolean isPointedAt(UnderstoodQuestion question) {
        return question.topic().isPresent() && POINTING.matcher(question.text()).find();
    }

    private boolean isBeside(WeighedClause found) {
        Optional<Clause> section = clause.document().parentOf(clause.clause());
        return !found.clause().equals(clause.clause())
                && section.filter(parent -> parent.children().contains(found.clause()))
                        .isPresent();
    }
}
