package app.zhanggui.rulebook;

import java.util.List;

/**
 * Whom a rule concerns, by the name that the documents' {@code audience} uses, with the other names that people use.
 *
 * @param role the name in front matter, for example 主播
 * @param english its English forms, lower case; the first is shown
 * @param synonyms other names
 */
public record Role(String role, List<String> english, List<String> synonyms) {

    /** Copies the lists, so that a role never changes. */
    public Role {
        english = List.copyOf(english);
        synonyms = List.copyOf(synonyms);
    }
}
