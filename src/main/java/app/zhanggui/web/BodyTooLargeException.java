package app.zhanggui.web;

import java.io.IOException;

/** A body that went on beyond what is read. */
final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;
}
