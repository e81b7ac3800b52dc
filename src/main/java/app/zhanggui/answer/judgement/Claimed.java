package app.zhanggui.answer.judgement;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.evidence.Focus;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.question.UnderstoodQuestion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a yes-or-no question claims.
 *
 * @param question the question
 * @param asked how it asks
 * @param text its folded text without what only asks whether it is so
 * @param focus what it puts to the test
 */
record Claimed(UnderstoodQuestion question, PolarQuestion asked, String text, Focus focus) {

    static Claimed of(UnderstoodQuestion question, PolarQuestion asked) {
        return new Claimed(question, asked, Focus.plain(question.chinese()), Focus.of(question));
    }

    /** What it is about, without the platform and the words of asking. */
    String matter() {
        return Focus.plain(question.chineseWords());
    }

    /** What it says to happen. */
    List<Claim.Consequence> consequences() {
        return Stream.concat(focus.consequences().stream(), Consequences.spoken(text).stream())
                .distinct()
                .toList();
    }

    boolean has(Cue cue) {
        return cue.isIn(text);
    }

    /** The whole question as its own focus. */
    Focus whole() {
        return Focus.ofWhole(question);
    }

    /** The circumstances before what is put to the test. */
    String circumstance() {
        int at = text.lastIndexOf(focus.text());
        return at < 0 ? "" : text.substring(0, at);
    }

    /** Whether it claims more than one clause can confirm: that only this is so, only then, or always. */
    boolean isSweeping() {
        return has(Cue.EXCLUSIVE) || has(Cue.NOT_BEFORE) || has(Cue.CERTAIN) || has(Cue.SUFFICIENT);
    }

    /** The pairs of Chinese characters of a part of the question. */
    static Set<String> pairs(String part) {
        return IntStream.range(0, Math.max(0, part.length() - 1))
                .mapToObj(at -> part.substring(at, at + 2))
                .filter(pair -> pair.matches("\\p{IsHan}{2}"))
                .collect(Collectors.toSet());
    }
}
