package app.zhanggui.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that cannot be served as it was sent; the answer is a problem document, and nothing is logged. */
public final class RequestFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<FieldFault> faults;

    private RequestFault(HttpStatus status, List<FieldFault> faults) {
        super(status.toString(), null, false, false);
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    /** Fields that are not as they must be. */
    public static RequestFault badRequest(List<FieldFault> faults) {
        return new RequestFault(HttpStatus.BAD_REQUEST, faults);
    }

    /** An address that names something which does not exist. */
    public static RequestFault notFound(FieldFault fault) {
        return new RequestFault(HttpStatus.NOT_FOUND, List.of(fault));
    }

    /** An address under which there is nothing at all. */
    public static RequestFault notFound() {
        return new RequestFault(HttpStatus.NOT_FOUND, List.of());
    }

    /** A request that comes before there is anything to answer from. */
    public static RequestFault notReady() {
        return new RequestFault(HttpStatus.SERVICE_UNAVAILABLE, List.of());
    }

    /** The status to answer with. */
    public HttpStatus status() {
        return status;
    }

    /** The fields at fault. */
    public List<FieldFault> faults() {
        return faults;
    }
}
