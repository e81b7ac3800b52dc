package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.Platform;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformInTextTest {

    private static final Platform KUAISHOU = new Platform("kuaishou", "快手", "Kuaishou", List.of("快手小店", "ks"));
    private static final Platform TAOBAO = new Platform("taobao", "淘宝", "Taobao", List.of());

    @ParameterizedTest
    @CsvSource({
        "快手撤链扣几分,淘宝撤链扣几分",
        "撤链扣几分,撤链扣几分",
        "KS撤链,淘宝撤链",
        "快手小店怎么开,淘宝怎么开",
        "how many points on kuaishou,how many points on Taobao",
        "the tasks on Kuaishou,the tasks on Taobao",
    })
    void namesTheOtherPlatform(String text, String expected) {
        assertThat(PlatformInText.replace(text, KUAISHOU, Optional.of(TAOBAO))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"快手撤链扣几分,撤链扣几分", "撤链扣几分,撤链扣几分"})
    void namesNone(String text, String expected) {
        assertThat(PlatformInText.replace(text, KUAISHOU, Optional.empty())).isEqualTo(expected);
    }
}
