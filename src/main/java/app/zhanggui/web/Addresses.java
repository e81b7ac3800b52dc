package app.zhanggui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The addresses of the site by who reads them. */
final class Addresses {

    /** What programs read: never a session, never a page. */
    static final List<String> FOR_PROGRAMS = List.of("/api", "/v3", "/actuator");

    private static final Pattern CALCULATIONS = Pattern.compile("/api/v1/rule-sets/[^/]+/calculations");
    private static final String TRY_IT_OUT = "/swagger-ui";

    private Addresses() {}

    /** Whether a program reads the address, so that an error is a problem document. */
    static boolean forPrograms(HttpServletRequest request) {
        return FOR_PROGRAMS.stream().anyMatch(prefix -> isUnder(prefix, path(request)));
    }

    /** Whether the address takes the events of a calculation, of which there can be thousands. */
    static boolean takesManyEvents(HttpServletRequest request) {
        return CALCULATIONS.matcher(path(request)).matches();
    }

    /** Whether the address is served without a session. */
    static boolean stateless(HttpServletRequest request) {
        return forPrograms(request) || path(request).startsWith(TRY_IT_OUT);
    }

    /** The address that the visitor asked for, while an error is handled too. */
    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return failed.toString();
        }
        // Decoded, so that no other spelling of an address is treated otherwise; null where Tomcat could not read it.
        String path = Objects.requireNonNullElse(request.getServletPath(), "")
                + Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.isEmpty() ? Objects.requireNonNullElse(request.getRequestURI(), "") : path;
    }

    private static boolean isUnder(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/") || path.startsWith(prefix + ".");
    }
}
