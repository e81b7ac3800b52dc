package app.zhanggui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks newcomers to come back later when every session is in use. */
final class SessionLimitFilter extends OncePerRequestFilter {

    private final LiveSessions sessions;
    private final ErrorWriter errors;

    SessionLimitFilter(LiveSessions sessions, ErrorWriter errors) {
        this.sessions = sessions;
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Addresses.stateless(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session == null && !sessions.haveRoom()) {
            errors.write(request, response, HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        if (session != null) {
            sessions.use(session);
        }
        chain.doFilter(request, response);
    }
}
