package app.zhanggui;

import app.zhanggui.answer.AnswerService;
import app.zhanggui.answer.Lexicons;
import app.zhanggui.answer.Phrases;
import app.zhanggui.answer.QuestionCompletion;
import app.zhanggui.penalty.Wording;
import app.zhanggui.question.Pinyin;
import app.zhanggui.question.Question;
import app.zhanggui.question.QuestionUnderstanding;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.text.AskingWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the way from a question to an answer together. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerConfiguration.class);
    private static final int WARM_UP_QUESTIONS = 200;

    /**
     * Asks known questions before the port opens, so that nobody waits for classes to load and code to be compiled. One that
     * cannot be asked is no reason not to start.
     */
    @Bean
    SmartInitializingSingleton warmUp(Editions editions, AnswerService answers, Clock clock) {
        return () -> {
            if (editions.ready()) {
                knownQuestions(editions.current().ruleBook())
                        .limit(WARM_UP_QUESTIONS)
                        .forEach(asked -> ask(asked, answers, clock));
            }
        };
    }

    private static Stream<String> knownQuestions(RuleBook ruleBook) {
        return ruleBook.documents().stream()
                .flatMap(RuleDocument::walk)
                .flatMap(clause -> clause.askedAs().stream().limit(1))
                .filter(asked -> asked.length() <= Question.MAX_LENGTH);
    }

    private static void ask(String text, AnswerService answers, Clock clock) {
        try {
            answers.answer(Question.of(text, LocalDate.now(clock)));
        } catch (RuntimeException e) {
            LOG.warn("a question was not answered while warming up", e);
        }
    }

    @Bean
    Wording wording() {
        return new Wording();
    }

    @Bean
    QuestionCompletion questionCompletion(Editions editions, AnswerService answers) {
        return new QuestionCompletion(editions, answers, new Phrases());
    }

    @Bean
    AnswerService answerService(Editions editions) {
        Pinyin pinyin = new Pinyin();
        return new AnswerService(
                editions, new Lexicons(pinyin), new QuestionUnderstanding(new AskingWords(), pinyin), new Phrases());
    }
}
