package app.zhanggui.web;

import java.util.List;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * What an exception means for the visitor.
 *
 * @param status the HTTP status
 * @param headers what the status calls for, like {@code Allow}
 * @param faults the fields at fault
 */
record Failure(int status, HttpHeaders headers, List<FieldFault> faults) {

    /** Whether the program is at fault, so that the log should say what happened. */
    boolean isOurs() {
        return status == HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    private static final String WHOLE_BODY = "";

    /** Reads an exception; one that no visitor can cause is a 500. */
    static Failure of(Exception failure) {
        return switch (failure) {
            case RequestFault fault -> of(fault.status(), fault.faults());
            case HttpMessageNotReadableException unreadable -> ofBody(unreadable);
            case ErrorResponse known -> new Failure(known.getStatusCode().value(), known.getHeaders(), List.of());
            case TypeMismatchException mismatch -> of(HttpStatus.BAD_REQUEST, List.of());
            case MultipartException broken -> of(HttpStatus.BAD_REQUEST, List.of());
            case InvalidParameterException undecodable -> of(HttpStatus.BAD_REQUEST, List.of());
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR, List.of());
        };
    }

    private static Failure ofBody(HttpMessageNotReadableException unreadable) {
        if (unreadable.contains(BodyTooLargeException.class)) {
            return of(HttpStatus.CONTENT_TOO_LARGE, List.of());
        }
        FieldFault fault = unreadable.getCause() instanceof JacksonException broken
                ? malformed(broken)
                : FieldFault.of(WHOLE_BODY, "fault.body.missing");
        return of(HttpStatus.BAD_REQUEST, List.of(fault));
    }

    private static FieldFault malformed(JacksonException broken) {
        TokenStreamLocation place = Objects.requireNonNullElse(broken.getLocation(), TokenStreamLocation.NA);
        return FieldFault.of(WHOLE_BODY, "fault.body.malformed", place.getLineNr(), place.getColumnNr());
    }

    private static Failure of(HttpStatus status, List<FieldFault> faults) {
        return new Failure(status.value(), HttpHeaders.EMPTY, faults);
    }
}
