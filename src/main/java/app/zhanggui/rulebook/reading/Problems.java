package app.zhanggui.rulebook.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of one file, so that all of them are reported at once. */
final class Problems {

    private static final int LONGEST_SHOWN = 80;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /**
     * Notes a problem.
     *
     * @param message what is wrong and what is allowed; {@code %s} stands for the value
     */
    void add(int line, String value, String message) {
        found.add(new Problem(file, line, value, message.replace("%s", "\"" + shown(value) + "\"")));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The problems in the order of the lines. */
    List<Problem> list() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }

    private static String shown(String value) {
        String line = value.strip();
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}
