package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Pattern PLACES = Pattern.compile("\\{\\w+}");

    private final Properties chinese = read("translations.properties");
    private final Properties english = read("translations_en.properties");

    @Test
    void areCompleteInBothLanguages() {
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
    }

    @Test
    void haveTheSamePlacesToFill() {
        chinese.stringPropertyNames()
                .forEach(key -> assertThat(places(english, key)).as(key).isEqualTo(places(chinese, key)));
    }

    @Test
    void areTheOnlyPlaceForChineseText() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/app/zhanggui/ui"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var literals = Pattern.compile("\"[^\"\\n]*\\p{IsHan}{4,}[^\"\\n]*\"");
                var code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
                assertThat(literals.matcher(code).results().map(found -> found.group()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static List<String> places(Properties words, String key) {
        return PLACES.matcher(words.getProperty(key))
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static Properties read(String name) {
        var words = new Properties();
        try (var in = Objects.requireNonNull(TranslationsTest.class.getResourceAsStream("/vaadin-i18n/" + name))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words;
    }
}
