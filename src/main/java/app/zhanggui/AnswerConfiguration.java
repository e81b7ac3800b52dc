package app.zhanggui;

import app.zhanggui.answer.AnswerService;
import app.zhanggui.answer.Lexicons;
import app.zhanggui.answer.Phrases;
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
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the way from a question to an answer together. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

    private static final int WARM_UP_QUESTIONS = 30;

    /** Asks a few questions before the first person does, so that nobody waits for classes to load. */
    @Bean
    ApplicationRunner warmUp(Editions editions, AnswerService answers, Clock clock) {
        return arguments -> {
            if (editions.ready()) {
                knownQuestions(editions.current().ruleBook())
                        .limit(WARM_UP_QUESTIONS)
                        .forEach(asked -> answers.answer(Question.of(asked, LocalDate.now(clock))));
            }
        };
    }

    private static Stream<String> knownQuestions(RuleBook ruleBook) {
        return ruleBook.documents().stream().flatMap(RuleDocument::walk).flatMap(clause -> clause.askedAs().stream()
                .limit(1));
    }

    @Bean
    AnswerService answerService(Editions editions) {
        Pinyin pinyin = new Pinyin();
        return new AnswerService(
                editions, new Lexicons(pinyin), new QuestionUnderstanding(new AskingWords(), pinyin), new Phrases());
    }
}
