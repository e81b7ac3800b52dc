package app.zhanggui.history;

/**
 * The id of a turn, 128 random bits.
 *
 * @param text the id as text
 */
public record TurnId(String text) {

    private static final int BYTES = 16;

    /** A new id. */
    public static TurnId random() {
        return new TurnId(RandomText.of(BYTES));
    }

    @Override
    public String toString() {
        return text;
    }
}
