package app.zhanggui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever a request handler throws into an error that says what to change, or into a plain 500. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailureResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(FailureResolver.class);

    private final ErrorWriter errors;

    FailureResolver(ErrorWriter errors) {
        this.errors = errors;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        Failure read = Failure.of(failure);
        if (read.isOurs()) {
            LOG.error(
                    "{} {} failed",
                    LogText.oneLine(request.getMethod()),
                    LogText.oneLine(request.getRequestURI()),
                    LoggedFailure.of(failure));
        }
        if (!response.isCommitted()) {
            write(request, response, read);
        }
        return new ModelAndView();
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Failure failure) {
        try {
            response.resetBuffer();
            failure.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            errors.write(request, response, failure.status(), failure.faults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
