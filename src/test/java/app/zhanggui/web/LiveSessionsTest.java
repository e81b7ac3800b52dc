package app.zhanggui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** The number of sessions is bounded, and nobody in the middle of something is thrown out. */
class LiveSessionsTest {

    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private final InstantSource time = () -> now;
    private final LiveSessions sessions =
            new LiveSessions(new SessionSettings(2, Duration.ofMinutes(3)), time.withZone(ZoneOffset.UTC));

    @Test
    void thereIsRoomUpToTheLimit() {
        begin("a");
        assertThat(sessions.haveRoom()).isTrue();
        returned("b");
        assertThat(sessions.count()).isEqualTo(2);
    }

    @Test
    void theLongestUnusedOfThoseThatNeverCameBackIsClosed() {
        MockHttpSession first = begin("a");
        MockHttpSession second = begin("b");

        begin("c");

        assertThat(first.isInvalid()).isTrue();
        assertThat(second.isInvalid()).isFalse();
        assertThat(sessions.count()).isEqualTo(2);
    }

    @Test
    void aFloodOfOneTimeVisitorsDoesNotCloseASessionInUse() {
        MockHttpSession person = returned("person");

        for (int i = 0; i < 1000; i++) {
            begin("flood-" + i);
        }

        assertThat(person.isInvalid()).isFalse();
        assertThat(sessions.count()).isEqualTo(2);
    }

    @Test
    void thereIsNoRoomWhenAllAreInUse() {
        returned("a");
        returned("b");

        assertThat(sessions.haveRoom()).isFalse();
    }

    @Test
    void aSessionOutOfUseMakesRoom() {
        MockHttpSession away = returned("away");
        now = now.plus(Duration.ofMinutes(4));
        MockHttpSession here = returned("here");

        assertThat(sessions.haveRoom()).isTrue();
        begin("new");

        assertThat(away.isInvalid()).isTrue();
        assertThat(here.isInvalid()).isFalse();
    }

    @Test
    void anEndedSessionMakesRoom() {
        returned("a");
        MockHttpSession ended = returned("b");

        sessions.sessionDestroyed(new HttpSessionEvent(ended));

        assertThat(sessions.haveRoom()).isTrue();
        assertThat(sessions.count()).isEqualTo(1);
    }

    @Test
    void aSessionWithANewIdIsStillTheSame() {
        MockHttpSession session = returned("before");
        MockHttpSession renamed = new MockHttpSession(null, "after");

        sessions.sessionIdChanged(new HttpSessionEvent(renamed), session.getId());
        sessions.sessionDestroyed(new HttpSessionEvent(renamed));

        assertThat(sessions.count()).isZero();
    }

    @Test
    void aLimitBelowOneIsRefusedByName() {
        assertThatThrownBy(() -> new SessionSettings(0, Duration.ofMinutes(3)))
                .hasMessageContaining("zhanggui.sessions.max=0")
                .hasMessageContaining("1 or more");
    }

    private MockHttpSession begin(String id) {
        MockHttpSession session = new MockHttpSession(null, id);
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private MockHttpSession returned(String id) {
        MockHttpSession session = begin(id);
        sessions.use(session);
        return session;
    }
}
