package app.zhanggui.question;

import app.zhanggui.rulebook.ClauseId;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the next question may lean on: the platforms and the matter of the last one, and the clause that answered it.
 *
 * <p>It travels as the conversation's id, so that the server keeps nothing: it works after a restart and with several
 * instances. Whoever changes the id changes only what he himself could have asked: what is read from it is
 * slugs, the name of a clause and a text in its normal form, of bounded length.
 *
 * @param platforms the slugs of the platforms
 * @param matter the words of the question, with what it took over from the one before
 * @param topic the clause on which the answer rested first; empty where there was none
 */
public record Conversation(List<String> platforms, String matter, Optional<ClauseId> topic) {

    private static final int LONGEST_MATTER = 200;
    private static final int MOST_PLATFORMS = 10;
    private static final int LONGEST_ID = 4000;
    private static final String FORMAT = "2";

    /** Conversations of this form are still kept: they have no topic. */
    private static final String FORMER_FORMAT = "1";

    private static final Pattern TOPIC = Pattern.compile("([a-z0-9-]{1,80})#([a-z0-9-]{1,80})");
    private static final Pattern SLUGS = Pattern.compile("(?:[a-z0-9.-]{1,60}(?:,[a-z0-9.-]{1,60}){0,9})?");
    private static final String SEPARATOR = "\n";

    /** Copies the list and shortens the matter to what a follow-up needs. */
    public Conversation {
        platforms = platforms.stream().limit(MOST_PLATFORMS).toList();
        matter = NormalForm.of(matter);
        matter = matter.substring(
                0, matter.offsetByCodePoints(0, Math.min(LONGEST_MATTER, matter.codePointCount(0, matter.length()))));
    }

    /** The id to send with the next question. */
    public String id() {
        String content = String.join(
                SEPARATOR,
                FORMAT,
                String.join(",", platforms),
                matter,
                topic.map(ClauseId::toString).orElse(""));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads an id; one that this program did not make begins a new conversation, hence empty. */
    public static Optional<Conversation> of(String id) {
        if (id.length() > LONGEST_ID) {
            return Optional.empty();
        }
        try {
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(id)))
                    .toString();
            String[] parts = content.split(SEPARATOR, -1);
            boolean known =
                    parts.length == 4 && parts[0].equals(FORMAT) || parts.length == 3 && parts[0].equals(FORMER_FORMAT);
            return known && SLUGS.matcher(parts[1]).matches()
                    ? Optional.of(new Conversation(slugs(parts[1]), parts[2], topic(parts[parts.length - 1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<ClauseId> topic(String written) {
        Matcher matcher = TOPIC.matcher(written);
        return matcher.matches() ? Optional.of(new ClauseId(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    private static List<String> slugs(String joined) {
        return Arrays.stream(joined.split(",")).filter(slug -> !slug.isEmpty()).toList();
    }
}
