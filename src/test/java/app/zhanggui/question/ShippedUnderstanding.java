package app.zhanggui.question;

import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.reading.Knowledge;
import app.zhanggui.rulebook.reading.KnowledgeFolder;
import app.zhanggui.text.AskingWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Understands questions with the rule documents and the glossary that come with 掌规. */
final class ShippedUnderstanding implements AutoCloseable {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Editions editions;
    private final Pinyin pinyin = new Pinyin();
    private final QuestionUnderstanding understanding = new QuestionUnderstanding(new AskingWords(), pinyin);
    private final Lexicon lexicon;

    ShippedUnderstanding(Path dataFolder) {
        editions = new Editions(dataFolder);
        editions.publish(
                new Knowledge(new KnowledgeFolder(Path.of("knowledge"))).load().ruleBook());
        lexicon = Lexicon.of(editions.current().ruleBook(), pinyin);
    }

    UnderstoodQuestion understand(Question question) {
        Edition edition = editions.current();
        return understanding.understand(question, lexicon, edition.index()::knows);
    }

    UnderstoodQuestion understand(String text) {
        return understand(text, Optional.empty());
    }

    /** Understands the last of the turns in the light of those before it. */
    UnderstoodQuestion understand(List<String> turns) {
        Optional<String> conversation = Optional.empty();
        for (String turn : turns.subList(0, turns.size() - 1)) {
            UnderstoodQuestion understood = understand(turn, conversation);
            conversation = Optional.of(new Conversation(
                            understood.platforms(),
                            (understood.text() + " " + understood.matter()).strip(),
                            Optional.empty())
                    .id());
        }
        return understand(turns.getLast(), conversation);
    }

    UnderstoodQuestion understand(String text, Optional<String> conversation) {
        Edition edition = editions.current();
        return understanding.understand(
                new Question(text, conversation, Optional.empty(), FRIDAY), lexicon, edition.index()::knows);
    }

    @Override
    public void close() {
        editions.close();
    }
}
