package app.zhanggui;

import app.zhanggui.answer.AnswerService;
import app.zhanggui.answer.Lexicons;
import app.zhanggui.answer.Phrases;
import app.zhanggui.question.Pinyin;
import app.zhanggui.question.QuestionUnderstanding;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.text.AskingWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the way from a question to an answer together. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

    @Bean
    AnswerService answerService(Editions editions) {
        Pinyin pinyin = new Pinyin();
        return new AnswerService(
                editions, new Lexicons(pinyin), new QuestionUnderstanding(new AskingWords(), pinyin), new Phrases());
    }
}
