package app.zhanggui.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.ClauseId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

    @Test
    void comesBackFromItsId() {
        Conversation conversation = new Conversation(
                List.of("taobao", "kuaishou"),
                "扣20分冻结多久",
                Optional.of(new ClauseId("taobao-live-deduction", "host-20")));
        assertThat(Conversation.of(conversation.id())).contains(conversation);
    }

    @Test
    void anIdFromBeforeItsAnswerWasKeptIsStillRead() {
        String former = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("1\ntaobao\n扣20分冻结多久".getBytes(StandardCharsets.UTF_8));
        assertThat(Conversation.of(former)).contains(new Conversation(List.of("taobao"), "扣20分冻结多久", Optional.empty()));
    }

    @Test
    void keepsOnlyAsMuchAsFollowUpsNeed() {
        assertThat(new Conversation(List.of(), "长".repeat(5000), Optional.empty()).id())
                .hasSizeLessThan(1000);
    }

    @Test
    void cutsNoCharacterInHalf() {
        String matter = new Conversation(List.of(), "a" + "😀".repeat(300), Optional.empty()).matter();
        assertThat(Character.isHighSurrogate(matter.charAt(matter.length() - 1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "!!!", "AAAA", "____", "MQpAQAp4CnkKeg"})
    void anIdOfSomebodyElseBeginsAnew(String id) {
        assertThat(Conversation.of(id)).isEmpty();
    }

    @Test
    void anEndlessIdBeginsAnew() {
        assertThat(Conversation.of("A".repeat(100_000))).isEmpty();
    }
}
