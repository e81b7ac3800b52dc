package app.zhanggui.answer.evidence;

import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.ClauseIndex;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Query;
import app.zhanggui.retrieval.ScoredClause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.text.TextFolding;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Retrieves the clauses that may answer a question, and weighs each.
 *
 * <p>A ranking's score tells which clause fits better, in a unit that grows with the rule book. The strength made of it
 * here is comparable between questions and rule books: it counts the specific words in common, adds how much of the
 * question they are and how near the question is to a known way of asking, and credits a clause that can judge the
 * question's amount or has a figure of the unit asked for. Thread-safe.
 */
public final class Candidates {

    private static final int MOST = 40;

    private static final double COVERAGE = 1.5;
    private static final double ASKED = 1.5;
    private static final double JUDGES_AMOUNT = 0.6;
    private static final double HAS_ASKED_FIGURE = 0.4;

    /** What a clause gains that names a document, where it is asked in which one to look: 找哪份细则. */
    private static final double NAMES_A_DOCUMENT = 0.35;

    private static final Pattern WHICH_DOCUMENT =
            Pattern.compile("(?:翻|查|看|找|依|按|参考|对照)[^,。?]{0,3}哪一?(?:份|个|本|部)|哪一?(?:份|个|本|部)(?:文件|细则|规则|规范|文档|规定)"
                    + "|\\bwhich (?:documents?|rules?|files?|regulations?)\\b");

    /** The coverage from which a figure is credited in full: a figure alone does not make a clause fit. */
    private static final double FULLY_ABOUT_IT = 0.1;

    private static final double LEANED_ON = 0.6;

    /** A section stands behind its own clauses, unless a list is asked for. */
    private static final double SECTION = 0.85;

    /** Terms of the glossary that only ask. */
    static final Set<String> ASKING_TERMS = Set.of("多少", "多久");

    /** What a clause gains that speaks of all terms of the question, of which there are several. */
    private static final double ALL_TERMS = 0.3;

    private static final int SEVERAL_TERMS = 3;

    /** What a section gains whose heading the question names, where a list is asked for. */
    private static final double NAMED_HEADING = 0.4;

    private static final int KEPT = 64;

    /** The weight of a clause for people whom the rules treat apart from those of the question. */
    private static final double FOR_OTHERS = 0.3;

    /** The same for one whose heading says what is asked for. */
    private static final double ASKED_HEADING = 0.5;

    /** What was found for a question, which several stages ask for one after the other. */
    private record Found(Set<String> platforms, Edition edition, List<WeighedClause> clauses) {}

    /** A question is known by itself, so that nobody compares its parts, and what was found goes with it. */
    private final Cache<UnderstoodQuestion, Found> found =
            Caffeine.newBuilder().weakKeys().maximumSize(KEPT).build();

    private final KnownClauses known = new KnownClauses();
    private final BareQuestion bareQuestion = new BareQuestion();
    private final PointedRungs pointed = new PointedRungs();

    /** The clauses of the platforms, or of all when none is given, the strongest first. */
    public List<WeighedClause> of(UnderstoodQuestion question, Set<String> platforms, Edition edition) {
        return Optional.ofNullable(found.getIfPresent(question))
                .filter(known -> known.platforms().equals(platforms) && known.edition() == edition)
                .map(Found::clauses)
                .orElseGet(() -> {
                    List<WeighedClause> clauses = search(question, platforms, edition);
                    found.put(question, new Found(platforms, edition, clauses));
                    return clauses;
                });
    }

    private List<WeighedClause> search(UnderstoodQuestion question, Set<String> platforms, Edition edition) {
        Map<ClauseId, WeighedClause> weighed = new LinkedHashMap<>();
        add(weighed, question, question.words(), 1, platforms, edition);
        if (!question.chineseWords().equals(question.words())) {
            inChinese(question, platforms, edition)
                    .forEach((id, clause) -> weighed.merge(id, clause, WeighedClause::stronger));
        }
        Set<ClauseId> own = Set.copyOf(weighed.keySet());
        if (!question.matter().isEmpty()) {
            add(weighed, question, question.words() + " " + question.matter(), LEANED_ON, platforms, edition);
        }
        Optional<Topic> topic = Optional.of(question.matter())
                .filter(matter -> !matter.isEmpty())
                .flatMap(matter -> topic(question, platforms, edition));
        List<String> terms = bareQuestion.ownTerms(question);
        Set<String> others = RolesApart.others(question, edition.ruleBook());
        List<WeighedClause> credited = weighed.values().stream()
                .map(clause -> topic.map(before -> before.credited(question, clause, own))
                        .orElse(clause))
                .filter(clause -> clause.isStatable() || !clause.hasClauses())
                .map(clause -> credited(question, terms, clause))
                .map(clause -> RolesApart.isForOthers(clause, question, others)
                        ? clause.withStrength(clause.strength() * FOR_OTHERS)
                        : clause)
                .toList();
        return ItemNames.meant(question, credited).stream()
                .sorted(WeighedClause.STRONGEST_FIRST)
                .toList();
    }

    /** What the words of the rule documents find that an English question says. */
    private Map<ClauseId, WeighedClause> inChinese(
            UnderstoodQuestion question, Set<String> platforms, Edition edition) {
        Map<ClauseId, WeighedClause> found = new LinkedHashMap<>();
        add(found, question, question.chineseWords(), 1, platforms, edition);
        return found;
    }

    /** What the turn before was about: what answered it, else what its words find. */
    private Optional<Topic> topic(UnderstoodQuestion question, Set<String> platforms, Edition edition) {
        return answering(question, edition).or(() -> byItsWords(question, platforms, edition));
    }

    private Optional<Topic> answering(UnderstoodQuestion question, Edition edition) {
        return question.topic().flatMap(id -> edition.ruleBook()
                .document(id.document(), question.asOf())
                .filter(document ->
                        question.platforms().isEmpty() || question.platforms().contains(document.platform()))
                .flatMap(document -> edition.ruleBook()
                        .clause(document.file(), id.clause())
                        .map(clause -> new Topic(new WeighedClause(document, clause, 0, 0, known), pointed))));
    }

    private Optional<Topic> byItsWords(UnderstoodQuestion question, Set<String> platforms, Edition edition) {
        Query query = new Query(question.matter(), List.of(), platforms, Optional.empty(), question.asOf());
        return edition.index().search(query, MOST, 0).clauses().stream()
                .filter(found -> found.clause().kind() != ClauseKind.GAP)
                .findFirst()
                .map(found -> new Topic(weighed(query, found, 1, edition.index()), pointed));
    }

    private void add(
            Map<ClauseId, WeighedClause> weighed,
            UnderstoodQuestion question,
            String words,
            double weight,
            Set<String> platforms,
            Edition edition) {
        Query query = new Query(words, question.expansions(), platforms, Optional.empty(), question.asOf());
        for (ScoredClause found : edition.index().search(query, MOST, 0).clauses()) {
            weighed.merge(found.clause().id(), weighed(query, found, weight, edition.index()), WeighedClause::and);
        }
    }

    private WeighedClause weighed(Query query, ScoredClause found, double weight, ClauseIndex index) {
        double specificWords = found.score() / Math.log(2.0 + index.size());
        double coverage = index.coverage(query, found);
        double asked = index.askedAsSimilarity(query.text(), found.clause());
        double strength = specificWords + COVERAGE * coverage + ASKED * asked;
        return new WeighedClause(found.document(), found.clause(), weight * strength, coverage, known);
    }

    private WeighedClause credited(UnderstoodQuestion question, List<String> terms, WeighedClause clause) {
        double strength = clause.strength() * (1 + allTerms(terms, clause) + namesADocument(question, clause));
        if (!clause.isGap()) {
            double aboutIt = Math.min(1, clause.coverage() / FULLY_ABOUT_IT);
            strength += judgesAmount(question, clause) ? aboutIt * JUDGES_AMOUNT : 0;
            strength += clause.facts().hasFigure(question.askedUnits()) ? aboutIt * HAS_ASKED_FIGURE : 0;
        }
        if (!clause.isSection()) {
            return clause.withStrength(
                    opensWhatIsAskedFor(question, clause) ? strength * (1 + ASKED_HEADING) : strength);
        }
        return clause.withStrength(
                question.intent().wantsAll() ? strength * (1 + namedHeading(question, clause)) : strength * SECTION);
    }

    /** Whether all of a section is asked for that is too long to be stated, and the clause is the one that opens it. */
    private static boolean opensWhatIsAskedFor(UnderstoodQuestion question, WeighedClause clause) {
        return question.intent().wantsAll()
                && clause.document()
                        .parentOf(clause.clause())
                        .filter(section -> NamedSections.isAskedFor(question, section))
                        .filter(section -> !clause.withClause(section).isStatable())
                        .filter(section -> section.children().getFirst().equals(clause.clause()))
                        .isPresent();
    }

    private static double namedHeading(UnderstoodQuestion question, WeighedClause section) {
        return NAMED_HEADING * NamedSections.share(question, section.clause())
                + (NamedSections.isAskedFor(question, section.clause()) ? ASKED_HEADING : 0);
    }

    private static double namesADocument(UnderstoodQuestion question, WeighedClause clause) {
        return clause.clause().text().indexOf('《') >= 0
                        && WHICH_DOCUMENT.matcher(question.text()).find()
                ? NAMES_A_DOCUMENT
                : 0;
    }

    /** What a clause gains that speaks of all the terms together that the question names. */
    private static double allTerms(List<String> terms, WeighedClause clause) {
        String passage = TextFolding.fold(String.join(" ", clause.clause().heading())) + " "
                + clause.facts().folded();
        return !clause.isSection()
                        && terms.size() >= SEVERAL_TERMS
                        && terms.stream().allMatch(passage::contains)
                ? ALL_TERMS
                : 0;
    }

    /** Whether the clause sets a bound, or stands on a ladder, for an amount of the question. */
    private static boolean judgesAmount(UnderstoodQuestion question, WeighedClause clause) {
        return !clause.isSection()
                && question.amounts().stream()
                        .map(Amount::unit)
                        .anyMatch(unit -> clause.facts().condition(unit).isPresent());
    }
}
