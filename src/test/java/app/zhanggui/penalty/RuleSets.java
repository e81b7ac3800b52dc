package app.zhanggui.penalty;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.reading.Knowledge;
import app.zhanggui.rulebook.reading.KnowledgeFolder;
import app.zhanggui.rulebook.reading.Loaded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Rule sets for tests: those that come with the product, and invented ones. */
final class RuleSets {

    static final RuleBook SHIPPED =
            new Knowledge(new KnowledgeFolder(Path.of("knowledge"))).load().ruleBook();

    private RuleSets() {}

    static RuleSet shipped(String id) {
        return SHIPPED.ruleSet(id).orElseThrow();
    }

    /** The only rule set of a folder with these files. */
    static RuleSet of(Map<String, String> files) {
        Loaded loaded = load(files);
        if (!loaded.problems().isEmpty()) {
            throw new AssertionError(loaded.problems().toString());
        }
        return loaded.ruleBook().ruleSets().getFirst();
    }

    private static Loaded load(Map<String, String> files) {
        try {
            Path folder = Files.createTempDirectory("rule-sets");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return new Knowledge(new KnowledgeFolder(folder)).load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
