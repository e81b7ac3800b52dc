package app.zhanggui.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts errors into words. */
@Component
class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** The problem document of a status with the fields at fault. */
    Problem problem(int status, List<FieldFault> faults, Locale language) {
        List<Problem.Field> fields =
                faults.stream().map(fault -> field(fault, language)).toList();
        String detail =
                fields.isEmpty() ? detail(status, language) : fields.getFirst().message();
        return new Problem("about:blank", title(status, language), status, detail, fields);
    }

    /** The kind of problem, in a few words. */
    String title(int status, Locale language) {
        return ofStatus("problem.title.", status, language);
    }

    /** What the visitor can do about it. */
    String detail(int status, Locale language) {
        return ofStatus("problem.detail.", status, language);
    }

    /** A word of the error page. */
    String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private Problem.Field field(FieldFault fault, Locale language) {
        return new Problem.Field(
                fault.field(),
                messages.getMessage(fault.message(), fault.arguments().toArray(), language));
    }

    private String ofStatus(String prefix, int status, Locale language) {
        String kind = messages.getMessage(prefix + (isOfVisitor(status) ? 400 : 500), null, language);
        return String.valueOf(messages.getMessage(prefix + status, null, kind, language));
    }

    /** Whether the request is at fault; an unknown protocol or transfer coding is, whatever its number says. */
    private static boolean isOfVisitor(int status) {
        return status < 500
                || status == HttpStatus.NOT_IMPLEMENTED.value()
                || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value();
    }
}
