package app.zhanggui.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The headers that every response carries, whatever wrote it. */
final class SecurityHeaders {

    /**
     * What the browser may load and run. Vaadin 25.2 needs inline and evaluated scripts and inline styles; its
     * {@code <base href>} needs {@code base-uri 'self'}. Nothing comes from elsewhere.
     */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "frame-ancestors 'none'",
            "form-action 'self'");

    private static final Map<String, String> VALUES = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private SecurityHeaders() {}

    /** Writes them all. */
    static void writeTo(HttpServletResponse response) {
        VALUES.forEach(response::setHeader);
    }
}
