package app.zhanggui.evaluation;

import app.zhanggui.answer.AnswerService;
import app.zhanggui.answer.Reply;
import app.zhanggui.question.Question;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Editions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The program's {@link AnswerService} over one folder of rule documents, without a server. */
final class EvaluatedAnswers implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final AnswerService answers;
    private final Edition edition;

    /**
     * Puts the program together.
     *
     * @param knowledge the folder of rule documents
     * @param data a folder to write in
     */
    EvaluatedAnswers(Path knowledge, Path data) {
        var program = new SpringApplication(Bootstrap.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        context = program.run(
                "--zhanggui.knowledge.path=" + knowledge.toAbsolutePath(),
                "--zhanggui.data.path=" + data.toAbsolutePath(),
                "--spring.main.banner-mode=off");
        answers = context.getBean(AnswerService.class);
        edition = context.getBean(Editions.class).current();
    }

    Edition edition() {
        return edition;
    }

    /** The reply to the last turn of a conversation. */
    Reply ask(List<String> turns, LocalDate asOf) {
        Reply reply = ask(turns.getFirst(), Optional.empty(), asOf);
        for (String turn : turns.subList(1, turns.size())) {
            reply = ask(turn, Optional.of(reply.conversation()), asOf);
        }
        return reply;
    }

    private Reply ask(String text, Optional<String> conversation, LocalDate asOf) {
        return answers.answer(new Question(text, conversation, Optional.empty(), asOf));
    }

    @Override
    public void close() {
        context.close();
    }
}
