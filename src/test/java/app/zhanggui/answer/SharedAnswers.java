package app.zhanggui.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** Gives tests the answers of the shipped rule documents, loaded once for all of them: no question changes them. */
final class SharedAnswers implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedAnswers.class);

    /** The answers with the folder of their index, which goes with them. */
    private record Loaded(ShippedAnswers answers, Path folder) implements AutoCloseable {

        static Loaded load() {
            try {
                Path folder = Files.createTempDirectory("shared-answers");
                return new Loaded(new ShippedAnswers(folder), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            answers.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ShippedAnswers.class;
    }

    @Override
    public ShippedAnswers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Loaded.class, key -> Loaded.load(), Loaded.class)
                .answers();
    }
}
