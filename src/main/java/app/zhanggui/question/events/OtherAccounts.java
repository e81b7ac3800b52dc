package app.zhanggui.question.events;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the figures of another account from those of the one that is asked about: 我朋友扣了 6 分，我扣了 3 分. Where only
 * another account is told of, that is the one. Stateless, thread-safe.
 */
final class OtherAccounts {

    private OtherAccounts() {}

    /** Puts what counts nothing in the place of the other account's figures, and takes out the words that tell whose they are. */
    static void replaceIn(List<Mark> marks) {
        List<Integer> others = new ArrayList<>();
        int own = 0;
        boolean other = false;
        for (int at = 0; at < marks.size(); at++) {
            switch (marks.get(at)) {
                case Mark.Word(Kind kind, var _) ->
                    other = kind == Kind.OTHERS || other && kind != Kind.SELF && kind != Kind.END;
                case Mark.Points _, Mark.Times _ -> {
                    if (other) {
                        others.add(at);
                    } else {
                        own++;
                    }
                }
                default -> {}
            }
        }
        if (own > 0) {
            others.forEach(at -> marks.set(at, new Mark.Uncounted(marks.get(at).range())));
        }
        marks.removeIf(
                mark -> mark instanceof Mark.Word word && (word.kind() == Kind.OTHERS || word.kind() == Kind.SELF));
    }
}
