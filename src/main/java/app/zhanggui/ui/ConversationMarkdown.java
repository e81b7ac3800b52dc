package app.zhanggui.ui;

import app.zhanggui.history.KeptConversation;
import app.zhanggui.history.ShownCitation;
import app.zhanggui.history.ShownReply;
import app.zhanggui.history.Turn;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conversations and answers as Markdown, in which every text stands for itself. */
final class ConversationMarkdown {

    private ConversationMarkdown() {}

    /**
     * The whole conversation.
     *
     * @param words the words of the interface by key
     */
    static String of(KeptConversation conversation, UnaryOperator<String> words) {
        return Stream.concat(
                        Stream.of("# " + PlainMarkdown.escape(conversation.title()) + "\n"),
                        conversation.turns().stream().map(turn -> turn(turn, words)))
                .collect(Collectors.joining("\n"));
    }

    private static String turn(Turn turn, UnaryOperator<String> words) {
        String question = "## " + PlainMarkdown.escape(turn.asked().text()) + "\n\n";
        return question + turn.reply().map(reply -> of(reply, words)).orElse("");
    }

    /** An answer with its sources. */
    static String of(ShownReply reply, UnaryOperator<String> words) {
        String notices = reply.notices().stream()
                .map(notice -> "> " + PlainMarkdown.escape(notice.text()) + "\n")
                .collect(Collectors.joining());
        String sources = reply.citations().stream()
                .map(ConversationMarkdown::source)
                .collect(Collectors.joining("\n", "", reply.citations().isEmpty() ? "" : "\n"));
        String state = PlainMarkdown.escape(words.apply("export.ruleBook") + " " + reply.ruleBook());
        return Stream.of(PlainMarkdown.escape(reply.text()) + "\n", notices, sources, state + "\n")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String source(ShownCitation citation) {
        String place = Stream.concat(Stream.of("《" + citation.title() + "》"), citation.heading().stream())
                .collect(Collectors.joining(" › "));
        return "- " + PlainMarkdown.escape("[" + citation.number() + "] " + place) + "\n  > "
                + PlainMarkdown.escape(citation.quotedText());
    }
}
