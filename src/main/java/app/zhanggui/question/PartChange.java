package app.zhanggui.question;

/**
 * A person's change of how a question is understood: a part of it is something else, or is not meant at all.
 *
 * @param kind what is changed; platforms are chosen beside a question instead
 * @param from the value as it was understood; empty where nothing was
 * @param to the value that is meant; empty to take the part away
 */
public record PartChange(Part.Kind kind, String from, String to) {

    /** Takes a part away. */
    public static PartChange without(Part part) {
        return new PartChange(part.kind(), part.value(), "");
    }

    /** Whether it takes the part away. */
    public boolean takesAway() {
        return to.isEmpty();
    }
}
