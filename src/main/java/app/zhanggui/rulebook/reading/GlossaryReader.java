package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.Glossary;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.Role;
import app.zhanggui.rulebook.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code glossary.yaml}: the platforms with their aliases, the terms and the roles with their
 * synonyms. */
final class GlossaryReader {

    private static final Set<String> KEYS = Set.of("platforms", "terms", "roles");
    private static final Set<String> PLATFORM_KEYS = Set.of("slug", "label", "english", "aliases");
    private static final Set<String> ROLE_KEYS = Set.of("role", "english", "synonyms");
    private static final Set<String> TERM_KEYS = Set.of("term", "english", "synonyms");

    private final Problems problems;
    private final Set<String> slugs = new HashSet<>();
    private final Map<String, String> slugByName = new HashMap<>();

    private GlossaryReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads the bytes of the file. */
    static Reading<Glossary> read(String file, byte[] bytes) {
        String fingerprint = Fingerprint.of(bytes);
        Problems problems = new Problems(file);
        Optional<Glossary> glossary = SourceText.decode(bytes, problems)
                .flatMap(source -> YamlText.mapping(source.text(), KEYS, 0, problems))
                .map(new GlossaryReader(problems)::glossary);
        return glossary.isPresent() && problems.isEmpty()
                ? Reading.of(fingerprint, glossary.get())
                : Reading.failed(fingerprint, problems.list());
    }

    private Glossary glossary(YamlMapping file) {
        List<Platform> platforms = file.mappings("platforms", PLATFORM_KEYS).stream()
                .map(this::platform)
                .toList();
        List<Term> terms = file.mappings("terms", TERM_KEYS).stream()
                .map(GlossaryReader::term)
                .toList();
        List<Role> roles = file.mappings("roles", ROLE_KEYS).stream()
                .map(GlossaryReader::role)
                .toList();
        return new Glossary(platforms, terms, roles);
    }

    private Platform platform(YamlMapping mapping) {
        String slug = mapping.required("slug");
        if (!slug.isEmpty() && !Anchor.isId(slug)) {
            problems.add(mapping.line("slug"), slug, "slug %s is not an id; " + Anchor.ID_RULE);
        }
        if (!slug.isEmpty() && !slugs.add(slug)) {
            problems.add(mapping.line("slug"), slug, "the platform %s stands here twice; once is allowed");
        }
        String label = mapping.text("label").orElse(slug);
        String english = mapping.text("english").orElse(slug);
        List<String> aliases = mapping.texts("aliases");
        Stream.concat(Stream.of(slug, label, english), aliases.stream())
                .filter(name -> !name.isEmpty())
                .forEach(name -> claim(name, slug, mapping.line(aliases.contains(name) ? "aliases" : "slug")));
        return new Platform(slug, label, english, aliases);
    }

    private void claim(String name, String slug, int line) {
        String other = slugByName.putIfAbsent(name.toLowerCase(Locale.ROOT), slug);
        if (other != null && !other.equals(slug)) {
            problems.add(
                    line, name, "the name %s is that of the platform " + other + " too; a name means one platform");
        }
    }

    private static Term term(YamlMapping mapping) {
        return new Term(mapping.required("term"), lowerCase(mapping.texts("english")), mapping.texts("synonyms"));
    }

    private static Role role(YamlMapping mapping) {
        return new Role(mapping.required("role"), lowerCase(mapping.texts("english")), mapping.texts("synonyms"));
    }

    private static List<String> lowerCase(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
