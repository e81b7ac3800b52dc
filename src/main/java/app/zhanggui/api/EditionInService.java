package app.zhanggui.api;

import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.web.RequestFault;
import org.springframework.stereotype.Component;

/** The edition that a request is answered from. */
@Component
class EditionInService {

    private final Editions editions;

    EditionInService(Editions editions) {
        this.editions = editions;
    }

    /**
     * The edition in service; a request that holds it never sees two versions.
     *
     * @throws RequestFault while the first one is being prepared
     */
    Edition get() {
        if (!editions.ready()) {
            throw RequestFault.notReady();
        }
        return editions.current();
    }
}
