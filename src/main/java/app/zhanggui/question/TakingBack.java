package app.zhanggui.question;

/** Tells whether a text takes back what the turn before said: 不对，是12分. Immutable, thread-safe. */
public final class TakingBack {

    private final Leaning leaning = new Leaning();

    /** Whether the folded text begins by taking something back. */
    public boolean isIn(String folded) {
        return leaning.corrects(folded);
    }
}
