package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.retrieval.ClauseFilter;
import app.zhanggui.retrieval.Facet;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LibraryAddressTest {

    private static final LibraryAddress WHOLE = new LibraryAddress(
            "“冻结 权限” 7&天",
            new ClauseFilter(Map.of(
                    Facet.PLATFORM, List.of("taobao", "kuaishou"),
                    Facet.AUDIENCE, List.of("主播"))),
            Optional.of(LocalDate.of(2026, 1, 2)),
            40);

    @Test
    void readsBackWhatItWrites() {
        var query = WHOLE.path().substring("/rules?".length());

        assertThat(LibraryAddress.of(QueryParameters.fromString(query))).isEqualTo(WHOLE);
    }

    @Test
    void leavesOutWhatHasNoMeaning() {
        var address = LibraryAddress.of(QueryParameters.full(Map.of(
                "asOf", new String[] {"gestern"}, "shown", new String[] {"-1"}, "platform", new String[] {" "})));

        assertThat(address.path()).isEqualTo("/rules");
    }

    @Test
    void showsNoMoreThanAnybodyReads() {
        assertThat(LibraryAddress.of(QueryParameters.of("shown", "9999")).shown())
                .isEqualTo(400);
    }

    @Test
    void cutsATextThatNobodyTypes() {
        assertThat(WHOLE.withTyped("扣".repeat(5_000)).typed()).hasSize(200);
    }

    @Test
    void beginsWithTheFirstClausesWheneverSomethingElseIsChosen() {
        assertThat(WHOLE.toggled(Facet.KIND, "rule").shown()).isEqualTo(LibraryAddress.PAGE);
    }

    @Test
    void takesEverythingButTheTextBack() {
        assertThat(WHOLE.unfiltered().path()).doesNotContain("platform", "audience", "asOf");
    }
}
