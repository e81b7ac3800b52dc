package app.zhanggui.web;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The sessions in memory, at most a set number of them.
 *
 * <p>When one more comes, the one longest out of use is closed. A session that came back after its first request and is
 * still in use is never closed for another: a flood of visitors that ask once and drop their cookie only displaces
 * itself. When all are in use, there is no room. Thread-safe.
 */
final class LiveSessions implements HttpSessionListener, HttpSessionIdListener {

    private final SessionSettings settings;
    private final Clock clock;

    /** The longest unused first. */
    private final SequencedMap<String, Visit> visits = new LinkedHashMap<>();

    LiveSessions(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Visit(HttpSession session, Instant lastUse, boolean cameBack) {}

    /** Whether one more session can begin. */
    synchronized boolean haveRoom() {
        return visits.size() < settings.max() || closable().isPresent();
    }

    /** Notes a further request of the session. */
    synchronized void use(HttpSession session) {
        if (visits.remove(session.getId()) != null) {
            visits.put(session.getId(), new Visit(session, clock.instant(), true));
        }
    }

    /** The number of sessions. */
    synchronized int count() {
        return visits.size();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        // Outside the lock: closing a session runs code of the browser interface.
        displaced().ifPresent(LiveSessions::close);
        synchronized (this) {
            visits.put(session.getId(), new Visit(session, clock.instant(), false));
        }
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        visits.remove(event.getSession().getId());
    }

    @Override
    public synchronized void sessionIdChanged(HttpSessionEvent event, String oldId) {
        if (visits.remove(oldId) != null) {
            visits.put(event.getSession().getId(), new Visit(event.getSession(), clock.instant(), true));
        }
    }

    private synchronized Optional<HttpSession> displaced() {
        if (visits.size() < settings.max()) {
            return Optional.empty();
        }
        Optional<Map.Entry<String, Visit>> oldest = closable();
        oldest.ifPresent(visit -> visits.remove(visit.getKey()));
        return oldest.map(visit -> visit.getValue().session());
    }

    private Optional<Map.Entry<String, Visit>> closable() {
        Instant inUseSince = clock.instant().minus(settings.inUse());
        return visits.entrySet().stream()
                .filter(visit -> !visit.getValue().cameBack()
                        || visit.getValue().lastUse().isBefore(inUseSince))
                .findFirst();
    }

    private static void close(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            // It ended by itself meanwhile.
        }
    }
}
