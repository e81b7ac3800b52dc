package app.zhanggui.answer;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads a section out in Chinese as a list: its introduction, what all items have in common, then each item on a line of its own
 * in the order of the source; the steps of a procedure with their numbers. Stateless, thread-safe.
 */
final class ListWording {

    private static final Pattern LABEL = Pattern.compile("^([^：:，,。；]{2,16}[：:])(.+)$", Pattern.DOTALL);
    private static final Pattern PROCEDURE = Pattern.compile("步骤|流程|操作顺序|\\bsteps\\b");
    /** A table that the answer does not show as one. */
    private static final Pattern BELOW = Pattern.compile("[，,；;][^，,；;。]*(?:见下表|在下表|如下表)[^，,；;。]*");

    private static final String ONE_OF_THEM = "之一";
    private static final String CLOSING = "。；;.：:";

    private final Phrases phrases;
    private final RowWording rows;

    ListWording(Phrases phrases) {
        this.phrases = phrases;
        this.rows = new RowWording(phrases);
    }

    String of(UnderstoodQuestion question, Clause section) {
        List<Clause> parts = section.walk()
                .filter(part -> part.kind() != ClauseKind.GAP && part.kind() != ClauseKind.SECTION)
                .toList();
        boolean introduced = parts.size() > 1
                && parts.getFirst().kind() == ClauseKind.PARAGRAPH
                && parts.get(1).kind() != ClauseKind.PARAGRAPH;
        String own = section.text().strip();
        String intro =
                open(BELOW.matcher(introduced ? parts.getFirst().text() : own).replaceAll(""));
        List<Clause> listed = introduced ? parts.subList(1, parts.size()) : parts;
        if (listed.size() == 1 && intro.isEmpty()) {
            return one(question, listed.getFirst());
        }
        boolean steps = RowWording.isStep(listed.getFirst())
                || PROCEDURE.matcher(section.heading().getLast()).find()
                        && listed.stream().allMatch(part -> part.kind() == ClauseKind.ITEM);
        return steps ? numbered(section, intro, listed) : bulleted(question, section, intro, listed);
    }

    private String one(UnderstoodQuestion question, Clause part) {
        return phrases.phrase(
                false, "sentence", open(part.kind() == ClauseKind.ROW ? rows.of(question, part) : part.text()));
    }

    private String numbered(Clause section, String intro, List<Clause> parts) {
        String head = intro.isEmpty() ? section.heading().getLast() : intro;
        boolean rows = RowWording.isStep(parts.getFirst());
        List<String> lines = new ArrayList<>();
        lines.add(head + phrases.phrase(false, "colon"));
        for (Clause part : parts) {
            boolean step = !rows || RowWording.isStep(part);
            String said = RowWording.isStep(part) ? this.rows.step(part) : part.text();
            lines.add((step ? lines.size() + ". " : "") + open(said));
        }
        return String.join("\n", lines);
    }

    private String bulleted(UnderstoodQuestion question, Clause section, String intro, List<Clause> parts) {
        List<String> items = parts.stream()
                .map(part -> part.kind() == ClauseKind.ROW ? rows.of(question, part) : part.text())
                .map(ListWording::open)
                .toList();
        Optional<CommonBeginning> common = CommonBeginning.of(items).or(() -> behindLabels(items));
        List<String> said = common.map(CommonBeginning::rests).orElse(items);
        List<String> head = new ArrayList<>();
        if (!intro.isEmpty()) {
            head.add(intro);
        }
        common.map(CommonBeginning::words)
                .filter(words -> intro.isEmpty() || !words.endsWith(ONE_OF_THEM))
                .ifPresent(head::add);
        if (head.isEmpty()) {
            head.add(section.heading().getLast());
        }
        String separator = phrases.phrase(false, "sentence.separator");
        String colon = phrases.phrase(false, "colon");
        return said.stream()
                .map(item -> "- " + item)
                .collect(Collectors.joining("\n", String.join(separator, head) + colon + "\n", ""));
    }

    /** What the items have in common behind labels of their own: 情节轻微：在抖音每出现一次违规，…. */
    private static Optional<CommonBeginning> behindLabels(List<String> items) {
        List<java.util.regex.Matcher> matchers = items.stream()
                .map(LABEL::matcher)
                .filter(java.util.regex.Matcher::matches)
                .toList();
        if (matchers.size() < items.size()) {
            return Optional.empty();
        }
        return CommonBeginning.of(matchers.stream().map(m -> m.group(2)).toList())
                .map(common -> new CommonBeginning(
                        common.words(),
                        IntStream.range(0, items.size())
                                .mapToObj(at -> matchers.get(at).group(1)
                                        + common.rests().get(at))
                                .toList()));
    }

    private static String open(String sentence) {
        String text = sentence.strip();
        while (!text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1);
        }
        return text.replace('\n', ' ');
    }
}
