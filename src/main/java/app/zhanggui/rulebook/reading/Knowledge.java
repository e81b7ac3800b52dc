package app.zhanggui.rulebook.reading;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import app.zhanggui.rulebook.Glossary;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.RuleSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rule book of a knowledge source, kept up to date.
 *
 * <p>It remembers what it read, so that a change costs the changed files only, and the last good version of each
 * document, which stays in service while its file is invalid. Thread-safe.
 */
public final class Knowledge {

    private static final Logger LOG = LoggerFactory.getLogger(Knowledge.class);

    private final KnowledgeSource source;
    private final FileReadings<ReadDocument> documents;
    private final FileReadings<ReadRuleSet> ruleSets;
    private final FileReadings<Glossary> glossaries;
    private Glossary glossary = Glossary.EMPTY;
    private String glossaryFingerprint = "";
    private SortedMap<String, RuleDocument> inService = new TreeMap<>();
    private SortedMap<String, ReadRuleSet> ruleSetsInService = new TreeMap<>();
    private List<Problem> listingProblems = List.of();
    private volatile Loaded loaded = new Loaded(new RuleBook("", List.of(), Glossary.EMPTY), List.of());

    /** Prepares to read the source; {@link #load()} reads it. */
    public Knowledge(KnowledgeSource source) {
        this.source = source;
        this.documents =
                new FileReadings<>(source, file -> file.endsWith(KnowledgeSource.DOCUMENT), DocumentReader::read);
        this.ruleSets = new FileReadings<>(source, RuleSetReader::reads, RuleSetReader::read);
        this.glossaries = new FileReadings<>(source, KnowledgeSource.GLOSSARY::equals, GlossaryReader::read);
    }

    /**
     * Reads every file that is not being written at the moment.
     *
     * @throws KnowledgeUnavailableException when the source as a whole cannot be read
     */
    public synchronized Loaded load() {
        List<Listing> settled = Settling.of(source);
        update(settled.getLast(), settled.getFirst());
        LOG.info(
                "read {} of {}: {} problems, version {}",
                loaded.ruleBook().documents().size() + " documents and "
                        + loaded.ruleBook().ruleSets().size() + " rule sets",
                source,
                loaded.problems().size(),
                loaded.ruleBook().version());
        return loaded;
    }

    /** What is in service now. */
    public Loaded loaded() {
        return loaded;
    }

    KnowledgeSource source() {
        return source;
    }

    /**
     * Reads the files that changed and have come to rest, and logs what is wrong in them.
     *
     * @param earlier the listing of a moment before; what differs from it is still being written
     */
    synchronized Loaded update(Listing now, Listing earlier) {
        Set<String> changed = new HashSet<>(glossaries.update(now, earlier));
        changed.addAll(documents.update(now, earlier));
        changed.addAll(ruleSets.update(now, earlier));
        boolean first = loaded.ruleBook().version().isEmpty();
        if (first || !changed.isEmpty() || !listingProblems.equals(now.problems())) {
            listingProblems = now.problems();
            Loaded last = loaded;
            loaded = assemble();
            report(last, changed);
        }
        return loaded;
    }

    private void report(Loaded last, Set<String> changed) {
        List<Problem> news = loaded.problems().stream()
                .filter(problem ->
                        changed.contains(problem.file()) || !last.problems().contains(problem))
                .toList();
        news.forEach(problem -> LOG.warn("{}", problem));
        files(news).stream()
                .filter(file -> inService.containsKey(file) || ruleSetsInService.containsKey(file))
                .forEach(file -> LOG.warn("{}: its last version without errors stays in service", file));
        files(last.problems()).stream()
                .filter(file -> !files(loaded.problems()).contains(file))
                .forEach(file -> LOG.info("{}: no errors any more", file));
        if (loaded.ruleBook().documents().isEmpty()) {
            LOG.warn("there is no rule document to answer from in {}", source);
        }
    }

    private static SortedSet<String> files(List<Problem> problems) {
        return problems.stream().map(Problem::file).collect(toCollection(TreeSet::new));
    }

    private Loaded assemble() {
        Optional<Reading<Glossary>> reading =
                Optional.ofNullable(glossaries.all().get(KnowledgeSource.GLOSSARY));
        takeGlossary(reading);
        Shelf shelf = new Shelf(glossary, inService);
        shelf.fill(documents.all());
        inService = shelf.inService();
        RuleSetShelf ruleSetShelf = new RuleSetShelf(inService.values(), ruleSetsInService);
        ruleSetShelf.fill(ruleSets.all());
        ruleSetsInService = ruleSetShelf.inService();
        List<Problem> problems = Stream.of(
                        listingProblems,
                        reading.map(Reading::problems).orElse(List.of()),
                        shelf.problems(),
                        ruleSetShelf.problems())
                .flatMap(List::stream)
                .sorted(comparing(Problem::file).thenComparing(Problem::line))
                .toList();
        return new Loaded(ruleBook(), problems);
    }

    private void takeGlossary(Optional<Reading<Glossary>> reading) {
        if (reading.isEmpty()) {
            glossary = Glossary.EMPTY;
            glossaryFingerprint = "";
        }
        reading.flatMap(Reading::content).ifPresent(content -> {
            glossary = content;
            glossaryFingerprint = reading.get().fingerprint();
        });
    }

    private RuleBook ruleBook() {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        inService.forEach((file, document) -> fingerprints.put(file, document.fingerprint()));
        ruleSetsInService.forEach(
                (file, read) -> fingerprints.put(file, read.ruleSet().fingerprint()));
        if (!glossaryFingerprint.isEmpty()) {
            fingerprints.put(KnowledgeSource.GLOSSARY, glossaryFingerprint);
        }
        String version = Fingerprint.version(fingerprints);
        boolean same = version.equals(loaded.ruleBook().version());
        return same ? loaded.ruleBook() : new RuleBook(version, List.copyOf(inService.values()), glossary, ruleSets());
    }

    private List<RuleSet> ruleSets() {
        return ruleSetsInService.values().stream().map(ReadRuleSet::ruleSet).toList();
    }
}
