package app.zhanggui.ui;

import app.zhanggui.rulebook.Platform;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name of a platform in a question, put in the place of another one or taken out. */
final class PlatformInText {

    private PlatformInText() {}

    /**
     * The text with another platform's name.
     *
     * @param from the platform that it may name by any of its names
     * @param to the one to name instead; empty to name none
     */
    static String replace(String text, Platform from, Optional<Platform> to) {
        String names = Stream.concat(Stream.of(from.label(), from.english()), from.aliases().stream())
                .filter(name -> !name.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(PlatformInText::whole)
                .collect(Collectors.joining("|"));
        boolean english = text.chars().noneMatch(Character::isIdeographic);
        String name = to.map(platform -> english ? platform.english() : platform.label())
                .orElse("");
        return Pattern.compile(names, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(name))
                .strip();
    }

    /** Latin letters count as whole words only. */
    private static String whole(String name) {
        String quoted = Pattern.quote(name);
        return name.chars().anyMatch(Character::isIdeographic) ? quoted : "(?<![A-Za-z])" + quoted + "(?![A-Za-z])";
    }
}
