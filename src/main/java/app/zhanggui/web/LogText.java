package app.zhanggui.web;

import java.util.stream.Collectors;

/** Text from outside in a form that cannot forge a line of the log. */
final class LogText {

    private static final int LONGEST = 500;

    private LogText() {}

    /** The text on one line, control and formatting characters written as their code, cut when long. */
    static String oneLine(String text) {
        return text.codePoints().limit(LONGEST).mapToObj(LogText::visible).collect(Collectors.joining());
    }

    private static String visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> String.format("\\u%04x", character);
            default -> Character.toString(character);
        };
    }
}
