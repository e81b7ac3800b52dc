package app.zhanggui.answer;

import app.zhanggui.question.Pinyin;
import app.zhanggui.question.Question;
import app.zhanggui.question.QuestionUnderstanding;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.reading.Knowledge;
import app.zhanggui.rulebook.reading.KnowledgeFolder;
import app.zhanggui.text.AskingWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The answers of the rule documents that come with 掌规, without server and Spring. */
final class ShippedAnswers implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Path SHIPPED = Path.of("knowledge");

    private final Editions editions;
    private final AnswerService answers;

    ShippedAnswers(Path dataFolder) {
        this(SHIPPED, dataFolder);
    }

    /** The answers of another folder of rule documents. */
    ShippedAnswers(Path knowledgeFolder, Path dataFolder) {
        Knowledge knowledge = new Knowledge(new KnowledgeFolder(knowledgeFolder));
        editions = new Editions(dataFolder);
        editions.publish(knowledge.load().ruleBook());
        Pinyin pinyin = new Pinyin();
        answers = new AnswerService(
                editions, new Lexicons(pinyin), new QuestionUnderstanding(new AskingWords(), pinyin), new Phrases());
    }

    /** The shipped rule documents as a folder of one's own, to add to. */
    static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(SHIPPED.relativize(file).toString()));
            }
        }
    }

    RuleBook ruleBook() {
        return editions.current().ruleBook();
    }

    QuestionCompletion completion() {
        return new QuestionCompletion(editions, answers, new Phrases());
    }

    Reply ask(String question) {
        return ask(question, Optional.empty(), TODAY);
    }

    Reply askOn(LocalDate day, String question) {
        return ask(question, Optional.empty(), day);
    }

    Reply askNext(Reply before, String question) {
        return ask(question, Optional.of(before.conversation()), TODAY);
    }

    private Reply ask(String question, Optional<String> conversation, LocalDate day) {
        return answers.answer(new Question(question, conversation, Optional.empty(), day));
    }

    @Override
    public void close() {
        editions.close();
    }
}
