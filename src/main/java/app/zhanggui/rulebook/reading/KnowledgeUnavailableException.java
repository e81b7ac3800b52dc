package app.zhanggui.rulebook.reading;

/** The knowledge folder as a whole cannot be read; the message is one sentence for the person who starts 掌规. */
public final class KnowledgeUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says in one sentence what is wrong and what is allowed. */
    public KnowledgeUnavailableException(String message) {
        super(message);
    }
}
