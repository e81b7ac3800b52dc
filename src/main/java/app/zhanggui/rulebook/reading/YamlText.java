package app.zhanggui.rulebook.reading;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Parses YAML text to a mapping.
 *
 * <p>The text becomes nodes, never objects: a node knows its line, an alias is not unfolded, no tag can name a class,
 * and a date is read by us, because YAML's own reading turns 2022-13-45 into a day of 2023.
 */
final class YamlText {

    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 20;
    private static final int MOST_CHARACTERS = 5_000_000;

    private YamlText() {}

    /**
     * The mapping that the text is.
     *
     * @param lineBefore the number of lines in the file before the text
     */
    static Optional<YamlMapping> mapping(String yaml, Set<String> keys, int lineBefore, Problems problems) {
        return compose(yaml, lineBefore, problems).flatMap(node -> {
            if (node instanceof MappingNode mapping) {
                return Optional.of(new YamlMapping(mapping, keys, lineBefore, problems));
            }
            problems.add(lineBefore + 1, "", "the YAML text is not a mapping; allowed: lines like \"key: value\"");
            return Optional.empty();
        });
    }

    private static Optional<Node> compose(String yaml, int lineBefore, Problems problems) {
        try {
            Optional<Node> node = Optional.ofNullable(new Yaml(limits()).compose(new StringReader(yaml)));
            if (node.isEmpty()) {
                problems.add(lineBefore + 1, "", "the YAML text is empty; allowed: lines like \"key: value\"");
            }
            return node;
        } catch (MarkedYAMLException e) {
            Optional<Mark> mark = Optional.ofNullable(e.getProblemMark());
            int line = mark.map(Mark::getLine).orElse(0) + 1 + lineBefore;
            String problem = Optional.ofNullable(e.getProblem()).orElse("wrong YAML");
            problems.add(line, "", "YAML error: " + problem);
        } catch (YAMLException e) {
            problems.add(lineBefore + 1, "", "YAML error: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit(MOST_CHARACTERS);
        return limits;
    }
}
