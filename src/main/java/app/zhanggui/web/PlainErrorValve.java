package app.zhanggui.web;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/** Answers requests that Tomcat refuses before any filter sees them, in the same words as all other errors. */
final class PlainErrorValve extends ErrorReportValve {

    private final ErrorWriter errors;

    PlainErrorValve(ErrorWriter errors) {
        this.errors = errors;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (stillOpen(response)) {
            write(request, response);
        }
    }

    private void write(Request request, Response response) {
        SecurityHeaders.writeTo(response);
        try {
            errors.write(request, response, response.getStatus());
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("The visitor was gone before the error was written", e);
        }
    }

    private static boolean stillOpen(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }
}
