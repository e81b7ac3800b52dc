package app.zhanggui.question.dates;

import app.zhanggui.text.SpokenNumber;
import java.util.Optional;
import java.util.regex.Matcher;

/** What the named groups of a match say; a group that the pattern lacks says nothing. */
record Said(Matcher match, String text) {

    Optional<String> group(String name) {
        return match.namedGroups().containsKey(name) ? Optional.ofNullable(match.group(name)) : Optional.empty();
    }

    Optional<Integer> number(String name) {
        return group(name).map(written -> written.equals("元") ? "1" : written).flatMap(SpokenNumber::parseWhole);
    }

    /** The numbers that belong to the word in the group. */
    Optional<DateWords.Numbers> words(String name, String kind, DateWords words) {
        return group(name).flatMap(word -> words.at(kind, text, match.start(name), match.end(name)));
    }
}
