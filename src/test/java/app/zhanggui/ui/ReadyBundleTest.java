package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadyBundleTest {

    @Test
    void findsTheComponentsAndWhatTheyNeed() {
        var code = "const a=(i,m=a,d=(m.f||(m.f=[\"./generated-flow-imports-x_-1.js\",\"./tooltip-2.js\"])))=>i;";

        assertThat(ReadyBundle.of("VAADIN/build/", code))
                .contains(new ReadyBundle(
                        "/VAADIN/build/generated-flow-imports-x_-1.js",
                        List.of("/VAADIN/build/generated-flow-imports-x_-1.js", "/VAADIN/build/tooltip-2.js")));
    }

    @Test
    void leavesABundleOfAnotherFormAlone() {
        assertThat(ReadyBundle.of("VAADIN/build/", "import('./app.js')")).isEmpty();
        assertThat(ReadyBundle.of("VAADIN/build/", "m.f=[\"./other.js\"]")).isEmpty();
    }

    @Test
    void knowsTheBundleOfThisProgram() {
        assertThat(ReadyBundle.find()).isPresent();
    }
}
