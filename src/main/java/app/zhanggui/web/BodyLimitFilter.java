package app.zhanggui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are larger than anything the site asks for. */
final class BodyLimitFilter extends OncePerRequestFilter {

    private final RequestSettings settings;
    private final ErrorWriter errors;

    BodyLimitFilter(RequestSettings settings, ErrorWriter errors) {
        this.settings = settings;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request).toBytes();
        if (request.getContentLengthLong() > limit) {
            errors.write(request, response, HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request.getContentLengthLong() < 0 ? new LimitedRequest(request, limit) : request, response);
        }
    }

    private DataSize limit(HttpServletRequest request) {
        if (Addresses.takesManyEvents(request)) {
            return settings.maxCalculationBody();
        }
        return Addresses.forPrograms(request) ? settings.maxApiBody() : settings.maxBody();
    }
}
