package app.zhanggui.storage;

/** Something could not be read from or written to the database; what needs no database goes on. */
public final class StorageUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what could not be done. */
    public StorageUnavailableException(String message) {
        super(message);
    }

    /** Says what could not be done, and why. */
    public StorageUnavailableException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
