package app.zhanggui.question;

/**
 * A part of an understood question that a person may take away or change.
 *
 * @param kind what it is
 * @param value its value for programs: a platform's slug, a role's or term's name, an ISO day or {@code first/last} of a
 *     period
 * @param origin where it comes from
 */
public record Part(Kind kind, String value, Origin origin) {

    /** The kinds of parts. */
    public enum Kind {
        /** A platform. */
        PLATFORM,
        /** Whom it concerns. */
        ROLE,
        /** When something happened. */
        DATE,
        /** A term of the glossary. */
        TERM
    }
}
