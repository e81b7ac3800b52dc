package app.zhanggui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an error: a problem document for programs, a small page for people. */
@Component
class ErrorWriter {

    private static final String SECONDS_TO_WAIT = "60";

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark }
            body { font: 1rem/1.7 system-ui, sans-serif; max-width: 34rem; margin: 18vh auto 0; padding: 0 1.25rem }
            h1 { font-size: 1.375rem }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            <p>%s</p>
            <p><a href="/">%s</a></p>
            </body>
            </html>
            """;

    private final Problems problems;
    private final JsonMapper json;

    ErrorWriter(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** Writes the error that has no field at fault. */
    void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        write(request, response, status, List.of());
    }

    /** Writes the error with the fields at fault. */
    void write(HttpServletRequest request, HttpServletResponse response, int status, List<FieldFault> faults)
            throws IOException {
        Locale language = Language.of(request);
        response.setStatus(status);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        if (Addresses.forPrograms(request)) {
            send(
                    response,
                    MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                    json.writeValueAsBytes(problems.problem(status, faults, language)));
        } else {
            send(response, "text/html;charset=UTF-8", page(status, language).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void send(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String page(int status, Locale language) {
        String title = problems.title(status, language);
        return PAGE.formatted(
                language.toLanguageTag(),
                title,
                title,
                problems.detail(status, language),
                problems.word("problem.home", language));
    }
}
