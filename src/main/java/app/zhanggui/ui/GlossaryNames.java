package app.zhanggui.ui;

import app.zhanggui.rulebook.Glossary;
import app.zhanggui.rulebook.Role;
import app.zhanggui.rulebook.Term;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The roles and terms of the glossary by the names that a reader sees and may type.
 *
 * @param glossary the roles and terms
 * @param language the language of the interface
 */
public record GlossaryNames(Glossary glossary, InterfaceLanguage language) {

    /** The names of all terms, in the order of the glossary. */
    List<String> terms() {
        return glossary.terms().stream().map(this::name).toList();
    }

    /** The name of a term of the documents. */
    String term(String value) {
        return glossary.terms().stream()
                .filter(term -> term.term().equals(value))
                .findFirst()
                .map(this::name)
                .orElse(value);
    }

    /** The name of a role of the documents. */
    String role(String value) {
        return glossary.roles().stream()
                .filter(role -> role.role().equals(value))
                .findFirst()
                .map(role -> name(role.role(), role.english()))
                .orElse(value);
    }

    /** The name of a role where it stands for itself, as in a list to choose from. */
    String roleAlone(String value) {
        String name = role(value);
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The names of several roles of the documents as one text. */
    public String roles(List<String> values, String separator) {
        return values.stream().map(this::role).collect(Collectors.joining(separator));
    }

    /** The roles, by the name that the documents use. */
    List<String> roles() {
        return glossary.roles().stream().map(Role::role).toList();
    }

    /** The term of the documents that somebody means with the words. */
    Optional<String> termOf(String words) {
        String folded = TextFolding.fold(words.strip());
        return glossary.terms().stream()
                .filter(term -> Stream.of(Stream.of(term.term()), term.english().stream(), term.synonyms().stream())
                        .flatMap(forms -> forms)
                        .anyMatch(form -> TextFolding.fold(form).equals(folded)))
                .findFirst()
                .map(Term::term);
    }

    private String name(Term term) {
        return name(term.term(), term.english());
    }

    private String name(String chinese, List<String> english) {
        return language == InterfaceLanguage.ENGLISH && !english.isEmpty() ? english.getFirst() : chinese;
    }
}
