package app.zhanggui.rulebook;

import java.util.List;

/**
 * An e-commerce platform, whether or not a rule document covers it.
 *
 * @param slug its id in front matter and in the HTTP interface, for example {@code kuaishou}
 * @param label its Chinese name as shown
 * @param english its English name as shown
 * @param aliases other names by which people call it
 */
public record Platform(String slug, String label, String english, List<String> aliases) {

    /** Copies the list, so that a platform never changes. */
    public Platform {
        aliases = List.copyOf(aliases);
    }

    /** The platform of a knowledge folder whose glossary does not name it: it is called by its slug. */
    public static Platform unnamed(String slug) {
        return new Platform(slug, slug, slug, List.of());
    }
}
