package app.zhanggui.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * The platforms and terms of the domain.
 *
 * @param platforms all platforms that people name, those too that no document covers
 * @param terms the domain's terms
 */
public record Glossary(List<Platform> platforms, List<Term> terms) {

    /** The glossary of a knowledge folder that has none. */
    public static final Glossary EMPTY = new Glossary(List.of(), List.of());

    /** Copies the lists, so that a glossary never changes. */
    public Glossary {
        platforms = List.copyOf(platforms);
        terms = List.copyOf(terms);
    }

    /** The platform of that slug. */
    public Optional<Platform> platform(String slug) {
        return platforms.stream()
                .filter(platform -> platform.slug().equals(slug))
                .findFirst();
    }
}
