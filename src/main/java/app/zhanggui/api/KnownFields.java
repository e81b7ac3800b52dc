package app.zhanggui.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the fields of a request that mean nothing to a rule set.
 *
 * <p>A misspelled field, or one of another rule set, would silently give a wrong result and is a fault. Every other one
 * is left out, and the answer says so.
 */
final class KnownFields {

    private static final int MOST_TYPING_MISTAKES = 2;
    private static final int SHORTEST_TO_COMPARE = 6;
    private static final int MOST_NAMED = 10;

    private final Set<String> elsewhere;
    private final Inputs inputs;
    private final Set<String> ignored = new LinkedHashSet<>();

    /**
     * Makes a check for one request.
     *
     * @param elsewhere the names of the fields of all rule sets
     */
    KnownFields(Set<String> elsewhere, Inputs inputs) {
        this.elsewhere = Set.copyOf(elsewhere);
        this.inputs = inputs;
    }

    /** Looks at the fields of an object in which these mean something. */
    void check(JsonPart part, List<String> known) {
        for (String name : part.names()) {
            if (!known.contains(name)) {
                checkUnknown(part, name, known);
            }
        }
    }

    /** The names of the fields that were left out, shortened. */
    List<String> ignored() {
        return List.copyOf(ignored);
    }

    private void checkUnknown(JsonPart part, String name, List<String> known) {
        boolean misspelled = known.stream().anyMatch(right -> looksLike(name, right));
        if (misspelled || elsewhere.contains(name)) {
            inputs.fault(part.pointer(VisitorText.named(name)), "fault.field.unknown", String.join(", ", known));
        } else if (ignored.size() < MOST_NAMED) {
            ignored.add(VisitorText.named(name));
        }
    }

    private static boolean looksLike(String typed, String right) {
        String one = plain(typed);
        String other = plain(right);
        int mistakes = other.length() < SHORTEST_TO_COMPARE ? 0 : MOST_TYPING_MISTAKES;
        return Math.abs(one.length() - other.length()) <= mistakes && distance(one, other) <= mistakes;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** How many letters have to be put in, taken out or changed. */
    private static int distance(String one, String other) {
        List<Integer> last = new ArrayList<>();
        for (int j = 0; j <= other.length(); j++) {
            last.add(j);
        }
        for (int i = 1; i <= one.length(); i++) {
            List<Integer> row = new ArrayList<>(List.of(i));
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row.add(Math.min(last.get(j - 1) + same, Math.min(last.get(j), row.get(j - 1)) + 1));
            }
            last = row;
        }
        return last.getLast();
    }
}
