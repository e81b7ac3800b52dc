package app.zhanggui.rulebook.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleDocument;
import java.util.List;

/** Rule documents for tests: a valid front matter before the text in question. */
final class Example {

    static final String FRONT_MATTER = """
            ---
            id: example
            title: 示例规则
            platform: kuaishou
            kind: rule
            authority: official
            ---
            # 示例规则

            """;

    /** The lines of a file before the body. */
    static final int LINES_BEFORE = 9;

    private Example() {}

    static String file(String body) {
        return FRONT_MATTER + body;
    }

    static String file(String id, String body) {
        return FRONT_MATTER.replace("id: example", "id: " + id) + body;
    }

    static RuleDocument read(String body) {
        Reading<ReadDocument> reading = DocumentReader.read("a.md", file(body).getBytes(UTF_8));
        if (!reading.problems().isEmpty()) {
            throw new AssertionError(reading.problems().toString());
        }
        return reading.content().orElseThrow().document();
    }

    static Clause clause(String body, String id) {
        return read(body).clause(id).orElseThrow();
    }

    static List<Problem> problems(String body) {
        return problemsOf(file(body));
    }

    static List<Problem> problemsOf(String file) {
        return DocumentReader.read("a.md", file.getBytes(UTF_8)).problems();
    }
}
