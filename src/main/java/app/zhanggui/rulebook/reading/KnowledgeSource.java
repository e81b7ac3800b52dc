package app.zhanggui.rulebook.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the rule documents, the rule sets and the glossary come from. */
public abstract sealed class KnowledgeSource permits KnowledgeFolder, ShippedKnowledge {

    static final String GLOSSARY = "glossary.yaml";
    static final String DOCUMENT = ".md";

    /**
     * Chooses the source: the configured folder, else the usual folder where it exists, else the shipped documents.
     *
     * @param configured the folder that somebody named explicitly
     * @param usual the folder that is looked for when nobody named one
     */
    public static KnowledgeSource of(Optional<Path> configured, Path usual) {
        if (configured.isPresent() || Files.isDirectory(usual)) {
            return new KnowledgeFolder(configured.orElse(usual));
        }
        return new ShippedKnowledge(KnowledgeSource.class.getClassLoader());
    }

    /** Where the documents come from, for a person to read. */
    @Override
    public abstract String toString();

    /** Whether files can change while the application runs. */
    abstract boolean canChange();

    /**
     * All files that can be documents, rule sets or the glossary; reads none of them.
     *
     * @throws KnowledgeUnavailableException when the source as a whole cannot be read
     */
    abstract Listing list();

    /** The bytes of a file, or more than are allowed of one that is too large. */
    abstract byte[] read(String file) throws IOException;

    /** The stamp that the file has now. */
    abstract Listing.Stamp stamp(String file) throws IOException;

    static boolean isKnowledge(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        boolean document =
                name.endsWith(DOCUMENT) && !name.toLowerCase(Locale.ROOT).equals("readme.md");
        return !name.startsWith(".") && (document || RuleSetReader.reads(file) || file.equals(GLOSSARY));
    }
}
