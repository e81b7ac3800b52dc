package app.zhanggui.ui;

import java.util.List;

/**
 * Something that the search box offers to open.
 *
 * @param href its address, relative to this site
 * @param title its words
 * @param place where it stands, empty where that says nothing
 * @param chinese whether the words are those of a document, which are Chinese whatever the interface speaks
 */
record Suggestion(String href, List<FoundText.Part> title, String place, boolean chinese) {

    /** One whose words are ours or the reader's. */
    static Suggestion plain(String href, String title, String place) {
        return new Suggestion(href, List.of(new FoundText.Part(title, false)), place, false);
    }

    /**
     * Suggestions of one kind.
     *
     * @param name the kind's name, shown above them
     * @param kind the kind as the browser knows it
     * @param suggestions the best first
     */
    record Group(String name, String kind, List<Suggestion> suggestions) {}
}
