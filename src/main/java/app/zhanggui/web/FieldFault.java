package app.zhanggui.web;

import java.util.List;

/**
 * What is wrong with one field of a request, before it is put into the visitor's language.
 *
 * @param field a JSON pointer into the body, like {@code /question}, or the name of a parameter, like {@code limit}
 * @param message the key of its sentence in the message bundle
 * @param arguments what the sentence names: the value, the allowed range
 */
public record FieldFault(String field, String message, List<Object> arguments) {

    /** Copies the list, so that a fault never changes. */
    public FieldFault {
        arguments = List.copyOf(arguments);
    }

    /** A fault whose sentence names the arguments. */
    public static FieldFault of(String field, String message, Object... arguments) {
        return new FieldFault(field, message, List.of(arguments));
    }
}
