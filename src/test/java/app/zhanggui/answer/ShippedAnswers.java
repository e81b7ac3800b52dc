package app.zhanggui.answer;

import app.zhanggui.question.Pinyin;
import app.zhanggui.question.Question;
import app.zhanggui.question.QuestionUnderstanding;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.reading.Knowledge;
import app.zhanggui.rulebook.reading.KnowledgeFolder;
import app.zhanggui.text.AskingWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The answers of the rule documents that come with 掌规, without server and Spring. */
final class ShippedAnswers implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Editions editions;
    private final AnswerService answers;

    ShippedAnswers(Path dataFolder) {
        Knowledge knowledge = new Knowledge(new KnowledgeFolder(Path.of("knowledge")));
        editions = new Editions(dataFolder);
        editions.publish(knowledge.load().ruleBook());
        Pinyin pinyin = new Pinyin();
        answers = new AnswerService(
                editions, new Lexicons(pinyin), new QuestionUnderstanding(new AskingWords(), pinyin), new Phrases());
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
