package app.zhanggui.answer.evidence;

import app.zhanggui.question.Intent;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.text.TextFolding;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides whether a question asks for the point that a gap note leaves open, or for what the rule beside it says.
 *
 * <p>Both speak of the same matter, so that their strengths are near each other. What tells them apart is the point:
 * 罚款多少 is asked for, the gap says that it is open, and the rule says nothing of it. Stateless, thread-safe.
 */
final class OpenPoint {

    /** How strong a gap must be, as a part of the best rule's strength, where the question names its point. */
    private static final double NAMED = 0.85;

    /** The same where it asks for an aspect that the gap names and the rule does not say. */
    private static final double ASPECT_NAMED = 0.6;

    /** How strong the other rules must be, as a part of the best one's strength, that may say it too. */
    private static final double NEAR_BEST = 0.7;

    /** The same where a list is asked for, for which sections gain. */
    private static final double NAMED_BESIDE_A_LIST = 0.65;

    /** The same where it does not. */
    private static final double UNNAMED = 1.25;

    /** The same where the rule says what is asked for. */
    private static final double RULE_SAYS_IT = 1.7;

    private static final Pattern AFTER = Pattern.compile("(\\d+) ?(次|天|分)(?:以后|之后)");

    private static final Pattern COME_TO = Pattern.compile("[\\d一二两三四五六七八九十] ?[次天分][^,。?]{0,2}(?:了|完|光|以后|之后)");

    private static final Pattern STORY = Pattern.compile("^.*[。;!:](?=.{6})(.*)$");

    /** How much of the gap's coverage a rule must have that is taken to say what is asked for. */
    private static final double ABOUT_THE_SAME = 0.7;

    private final Aspects aspects = new Aspects();

    /** The gap whose point is asked for; empty where the rules are nearer to the question. */
    Optional<WeighedClause> of(UnderstoodQuestion question, List<WeighedClause> gaps, List<WeighedClause> rules) {
        Optional<WeighedClause> best = rules.stream().max(WeighedClause.STRONGEST_FIRST.reversed());
        if (best.isEmpty()) {
            return gaps.stream().findFirst();
        }
        double near = question.intent() == Intent.LIST ? NAMED_BESIDE_A_LIST : NAMED;
        Optional<WeighedClause> named = gaps.stream()
                .filter(gap -> gap.strength() >= best.get().strength() * ASPECT_NAMED)
                .filter(gap -> nearBest(rules, best.get()).allMatch(rule -> namesAnAspect(question, gap, rule))
                        || gap.strength() >= best.get().strength() * near
                                && (namesAWord(question, gap, best.get()) || isReached(question, gap)))
                .findFirst();
        return named.or(() -> gaps.stream()
                .filter(gap -> gap.strength() >= best.get().strength() * lead(question, gap, best.get()))
                .findFirst());
    }

    /** Whether the gap is about what comes after a number of times, and the question has come to that: 刷新三次了还在. */
    private static boolean isReached(UnderstoodQuestion question, WeighedClause gap) {
        return COME_TO.matcher(question.text()).find()
                && AFTER.matcher(gap.clause().text()).results().anyMatch(match -> question.amounts().stream()
                        .anyMatch(amount -> amount.unit().equals(match.group(2))
                                && amount.value().compareTo(new BigDecimal(match.group(1))) >= 0));
    }

    private double lead(UnderstoodQuestion question, WeighedClause gap, WeighedClause rule) {
        Set<String> open = aspects.askedIn(gap.clause().text());
        return aspects.lastAskedIn(question.chinese())
                        .filter(aspects.saidIn(rule.clause().passage())::contains)
                        .filter(asked -> !open.contains(asked))
                        .isPresent()
                ? RULE_SAYS_IT
                : UNNAMED;
    }

    /** What the rule says; nothing where it is about less of the question than the gap. */
    private Set<String> said(WeighedClause gap, WeighedClause rule) {
        return rule.coverage() < gap.coverage() * ABOUT_THE_SAME
                ? Set.of()
                : aspects.saidIn(rule.clause().passage());
    }

    /** The clause that the gap itself names as the one beside it, where the question asks for what that clause says. */
    Optional<WeighedClause> answeredBeside(UnderstoodQuestion question, WeighedClause gap) {
        return aspects.lastAskedIn(question.chinese())
                .filter(asked -> !aspects.askedIn(gap.clause().text()).contains(asked))
                .flatMap(asked -> covered(gap)
                        .filter(clause -> clause.kind() != ClauseKind.SECTION)
                        .filter(clause -> aspects.saidIn(clause.text()).contains(asked))
                        .filter(clause -> !namesAWord(question, gap, gap.withClause(clause)))
                        .findFirst())
                .map(gap::withClause);
    }

    /** Whether the question asks for something that no rule implies, and none of these says it. */
    boolean isUnsaid(UnderstoodQuestion question, List<WeighedClause> rules) {
        Set<String> asked = aspects.explicitIn(lastSentence(question.chinese()));
        return !asked.isEmpty()
                && rules.stream()
                        .map(rule -> aspects.saidIn(rule.clause().passage()))
                        .noneMatch(said -> asked.stream().anyMatch(said::contains));
    }

    /** What is asked in the end; a story before it may speak of anything. */
    private static String lastSentence(String text) {
        Matcher matcher = STORY.matcher(text);
        return matcher.find() ? matcher.group(1) : text;
    }

    /** Whether the rule says everything that the question wants to know. */
    boolean isSaidWhole(UnderstoodQuestion question, WeighedClause rule) {
        return aspects.saidIn(rule.clause().passage()).containsAll(aspects.askedIn(question.chinese()));
    }

    private static Stream<WeighedClause> nearBest(List<WeighedClause> rules, WeighedClause best) {
        return rules.stream().filter(rule -> rule.strength() >= best.strength() * NEAR_BEST);
    }

    /** Whether the question asks for something that the gap names and the rule does not say. */
    boolean isNamed(UnderstoodQuestion question, WeighedClause gap, WeighedClause rule) {
        return namesAnAspect(question, gap, rule) || namesAWord(question, gap, rule);
    }

    private boolean namesAnAspect(UnderstoodQuestion question, WeighedClause gap, WeighedClause rule) {
        Set<String> said = said(gap, rule);
        Set<String> open = new HashSet<>(aspects.askedIn(gap.clause().text()));
        open.retainAll(aspects.askedIn(question.chinese()));
        open.removeAll(said);
        return !open.isEmpty()
                && aspects.lastAskedIn(question.chinese())
                        .filter(said::contains)
                        .isEmpty();
    }

    private boolean namesAWord(UnderstoodQuestion question, WeighedClause gap, WeighedClause rule) {
        Set<String> open =
                Pairs.in(aspects.without(TextFolding.fold(gap.clause().text())));
        Set<String> known = Stream.concat(covered(gap), Stream.of(rule.clause()))
                .map(clause -> String.join(" ", clause.heading()) + " " + clause.passage())
                .flatMap(text -> Pairs.in(TextFolding.fold(text)).stream())
                .collect(Collectors.toSet());
        known.addAll(Pairs.in(TextFolding.fold(gap.document().title())));
        String asked = aspects.without(question.chineseWords());
        return IntStream.range(0, Math.max(0, asked.length() - 1))
                .filter(at -> open.contains(Pairs.at(asked, at)) && !known.contains(Pairs.at(asked, at)))
                .anyMatch(at -> !joinsTwoWords(asked, at, known));
    }

    /** Whether the pair only stands where two known words meet, as 面违 of 封面违规. */
    private static boolean joinsTwoWords(String text, int at, Set<String> known) {
        return known.contains(Pairs.at(text, at - 1)) && known.contains(Pairs.at(text, at + 1));
    }

    private static Stream<Clause> covered(WeighedClause gap) {
        return gap.clause().covers().stream().flatMap(id -> gap.document().clause(id.clause()).stream());
    }
}
