package app.zhanggui.ui;

import app.zhanggui.history.ConversationEntry;
import app.zhanggui.retrieval.ClauseFilter;
import app.zhanggui.retrieval.ExactPhrase;
import app.zhanggui.retrieval.ScoredClause;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gathers what the search box offers for a text: clauses, documents, calculators, earlier questions, and to ask it. */
final class Suggestions {

    private static final int CLAUSES = 6;
    private static final int DOCUMENTS = 3;
    private static final int DOCUMENTS_UNASKED = 6;
    private static final int QUESTIONS = 5;
    private static final int TITLE_LENGTH = 72;

    private final LibraryFinder finder;
    private final Function<String, List<ConversationEntry>> conversations;
    private final InterfaceLanguage language;
    private final Words words;

    /**
     * Prepares to gather.
     *
     * @param finder finds clauses
     * @param conversations finds this reader's conversations by a text, the last used first
     * @param language the reader's language
     * @param words our words in it
     */
    Suggestions(
            LibraryFinder finder,
            Function<String, List<ConversationEntry>> conversations,
            InterfaceLanguage language,
            Words words) {
        this.finder = finder;
        this.conversations = conversations;
        this.language = language;
        this.words = words;
    }

    /** The groups for the text, those without a suggestion left out; for no text what one may want to open again. */
    List<Suggestion.Group> of(String typed) {
        String text = typed.strip();
        LibraryFindings findings = finder.find(text, ClauseFilter.NONE, finder.today());
        List<Suggestion.Group> groups = new ArrayList<>();
        if (text.isEmpty()) {
            add(groups, "questions", questions(""));
            add(groups, "documents", documents(findings.ruleBook(), "").limit(DOCUMENTS_UNASKED));
            add(groups, "calculators", calculators(findings.ruleBook(), "").limit(DOCUMENTS_UNASKED));
        } else {
            add(groups, "clauses", clauses(findings));
            add(groups, "documents", documents(findings.ruleBook(), text).limit(DOCUMENTS));
            add(groups, "calculators", calculators(findings.ruleBook(), text).limit(DOCUMENTS));
            add(groups, "questions", questions(text));
            add(groups, "more", more(findings, text));
        }
        return groups;
    }

    private void add(List<Suggestion.Group> groups, String kind, Stream<Suggestion> suggestions) {
        List<Suggestion> all = suggestions.toList();
        if (!all.isEmpty()) {
            groups.add(new Suggestion.Group(words.of("search." + kind), kind, all));
        }
    }

    private Stream<Suggestion> clauses(LibraryFindings findings) {
        return findings.found().clauses().stream().limit(CLAUSES).map(hit -> clause(hit, findings));
    }

    private Suggestion clause(ScoredClause hit, LibraryFindings findings) {
        Clause clause = hit.clause();
        List<String> place = new ArrayList<>();
        place.add(hit.document().title());
        place.addAll(ClauseWords.place(clause, words));
        String text = clause.text();
        if (text.isEmpty()) {
            text = clause.heading().isEmpty() ? clause.passage() : place.removeLast();
        }
        List<FoundText.Part> title = new ArrayList<>();
        if (clause.kind() == ClauseKind.GAP) {
            title.add(new FoundText.Part(words.of("clause.gap"), false));
        }
        title.addAll(FoundText.of(text, findings.highlights(text), TITLE_LENGTH).parts());
        return new Suggestion("/rules/" + clause.id(), title, String.join(" › ", place), true);
    }

    private Stream<Suggestion> documents(RuleBook ruleBook, String text) {
        return ruleBook.inForce(finder.today())
                .filter(document -> isNamed(document.title(), ruleBook.platform(document.platform()), text))
                .map(document -> new Suggestion(
                        ClauseWords.path(document),
                        List.of(new FoundText.Part(document.title(), false)),
                        PlatformName.of(ruleBook.platform(document.platform()), language),
                        true));
    }

    private Stream<Suggestion> calculators(RuleBook ruleBook, String text) {
        return ruleBook.ruleSets().stream()
                .filter(set ->
                        isNamed(set.title().zh() + "\n" + set.title().en(), ruleBook.platform(set.platform()), text))
                .map(set -> Suggestion.plain(
                        Calculators.path(set),
                        set.title().in(language.locale()),
                        PlatformName.of(ruleBook.platform(set.platform()), language)));
    }

    /** Whether every word occurs in the title or is a name of the platform; no words are in everything. */
    private static boolean isNamed(String title, Platform platform, String text) {
        List<String> names = Stream.concat(
                        Stream.of(title, platform.label(), platform.english()), platform.aliases().stream())
                .toList();
        return Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(ExactPhrase::new)
                .allMatch(word -> names.stream().anyMatch(word::isIn));
    }

    private Stream<Suggestion> questions(String text) {
        return conversations.apply(text).stream()
                .limit(QUESTIONS)
                .map(entry -> Suggestion.plain(
                        "/" + ConversationAddress.FIRST + "/" + entry.id().text(), entry.title(), ""));
    }

    private Stream<Suggestion> more(LibraryFindings findings, String text) {
        int found = findings.found().clauses().size();
        Suggestion ask = Suggestion.plain(Asking.path(text), words.of("search.ask", text), "");
        Suggestion all = Suggestion.plain(
                "/rules?" + QueryParameters.of("q", text).getQueryString(), words.of("search.all", found), "");
        return found == 0 ? Stream.of(ask) : Stream.of(all, ask);
    }
}
