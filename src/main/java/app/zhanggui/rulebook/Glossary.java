package app.zhanggui.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * The platforms, terms and roles of the domain.
 *
 * @param platforms all platforms that people name, those too that no document covers
 * @param terms the domain's terms
 * @param roles those whom rules concern
 */
public record Glossary(List<Platform> platforms, List<Term> terms, List<Role> roles) {

    /** The glossary of a knowledge folder that has none. */
    public static final Glossary EMPTY = new Glossary(List.of(), List.of(), List.of());

    /** Copies the lists, so that a glossary never changes. */
    public Glossary {
        platforms = List.copyOf(platforms);
        terms = List.copyOf(terms);
        roles = List.copyOf(roles);
    }

    /** A glossary without roles. */
    public Glossary(List<Platform> platforms, List<Term> terms) {
        this(platforms, terms, List.of());
    }

    /** The platform of that slug. */
    public Optional<Platform> platform(String slug) {
        return platforms.stream()
                .filter(platform -> platform.slug().equals(slug))
                .findFirst();
    }
}
