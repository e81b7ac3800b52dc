package app.zhanggui.penalty.draft;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.reading.Knowledge;
import app.zhanggui.rulebook.reading.KnowledgeFolder;
import java.nio.file.Path;

/** The rule sets that come with 掌规. */
final class ShippedRuleSets {

    private static final RuleBook RULE_BOOK =
            new Knowledge(new KnowledgeFolder(Path.of("knowledge"))).load().ruleBook();

    private ShippedRuleSets() {}

    static RuleSet get(String id) {
        return RULE_BOOK.ruleSet(id).orElseThrow();
    }
}
