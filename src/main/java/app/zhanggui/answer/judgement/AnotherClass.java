package app.zhanggui.answer.judgement;

import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.text.TextFolding;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the class beside the named one is meant: a share that falls short of the claim is 部分不符, which speaks of 含量, and not
 * 完全不符.
 */
final class AnotherClass implements Ground {

    private static final Set<PolarQuestion> ASKED =
            EnumSet.of(PolarQuestion.COUNTS, PolarQuestion.IS, PolarQuestion.RIGHT);

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        return beside(claimed, said).map(_ -> false);
    }

    /** The clause beside this one that alone speaks of what the question implies. */
    static Optional<Clause> beside(Claimed claimed, Said said) {
        List<String> implied = implied(claimed);
        if (!ASKED.contains(claimed.asked()) || implied.isEmpty() || isSpokenOf(implied, said.text())) {
            return Optional.empty();
        }
        Clause clause = said.stated().clause();
        return said.stated().document().parentOf(clause).stream()
                .flatMap(section -> section.children().stream())
                .filter(other -> other.kind() != ClauseKind.GAP && !other.equals(clause))
                .filter(other -> isSpokenOf(implied, TextFolding.fold(other.passage())))
                .findFirst();
    }

    /** The words of the documents that neither the question nor the glossary's terms in it say. */
    private static List<String> implied(Claimed claimed) {
        List<String> terms =
                claimed.question().terms().stream().map(TextFolding::fold).toList();
        return claimed.question().expansions().stream()
                .filter(word -> !terms.contains(word))
                .toList();
    }

    private static boolean isSpokenOf(List<String> words, String text) {
        return words.stream().allMatch(text::contains);
    }
}
