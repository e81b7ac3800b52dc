package app.zhanggui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.answer.Silence;
import app.zhanggui.storage.Database;
import app.zhanggui.storage.StorageUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kept conversations on H2; {@link PostgresConversationsTest} claims the same on PostgreSQL. */
class ConversationsTest {

    private static final HistoryLimits LIMITS = new HistoryLimits(3, 5, 4, Duration.ofDays(10));

    private final Database database = database();
    private final Browser mine = BrowserKey.random().browser();
    private final Browser other = BrowserKey.random().browser();
    private final ConversationId id = ConversationId.random();
    private Instant now = Instant.parse("2026-11-21T00:00:00Z");
    private final Conversations conversations = new Conversations(database, LIMITS, new MovingClock());

    /** An empty database. */
    Database database() {
        return TestDatabases.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    static Stream<ShownReply> replies() {
        return Stream.concat(
                Stream.of(ShownReplies.answered(), ShownReplies.clarify()),
                Arrays.stream(Silence.values()).map(ShownReplies::silent));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void resumesATurnAsItWasShown(ShownReply reply) {
        Turn turn = ShownReplies.turn("扣 10 分会怎样？<b>'; drop table turn; --", reply);
        conversations.keep(mine, id, turn);

        assertThat(conversations.find(mine, id)).hasValueSatisfying(kept -> {
            assertThat(kept.turns()).containsExactly(turn);
            assertThat(kept.title()).isEqualTo("扣 10 分会怎样？<b>'; drop table turn; --");
        });
        assertThat(conversations.turn(mine, id, turn.id())).contains(turn);
    }

    @Test
    void keepsTheOrderOfTheTurns() {
        keep("一", "二", "三");

        assertThat(questions()).containsExactly("一", "二", "三");
    }

    @Test
    void showsAndChangesNothingOfAnotherBrowser() {
        Turn turn = ShownReplies.turn("我的");
        conversations.keep(mine, id, turn);

        conversations.rename(other, id, "anders");
        conversations.dropTurn(other, id, turn.id());
        conversations.delete(other, id);
        conversations.forget(other);

        assertThat(conversations.find(other, id)).isEmpty();
        assertThat(conversations.turn(other, id, turn.id())).isEmpty();
        assertThat(conversations.list(other, "")).isEmpty();
        assertThat(conversations.find(mine, id).orElseThrow().title()).isEqualTo("我的");
    }

    @Test
    void addsNothingToTheConversationOfAnotherBrowser() {
        keep("我的");

        assertThatThrownBy(() -> conversations.keep(other, id, ShownReplies.turn("别人的")))
                .isInstanceOf(StorageUnavailableException.class);
        assertThat(questions()).containsExactly("我的");
    }

    @Test
    void idsAndKeysAreLongAndNeverTheSame() {
        assertThat(Stream.generate(ConversationId::random).limit(1000).distinct())
                .hasSize(1000)
                .allMatch(each -> each.text().length() == 22);
        assertThat(Stream.generate(BrowserKey::random).limit(1000).distinct())
                .hasSize(1000)
                .allMatch(each -> each.secret().length() == 43);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "../../etc/passwd", "' or 1=1 --", "AAAAAAAAAAAAAAAAAAAAAA ", "规规规规规规规规规规规规规规规规规规规规规规"})
    void takesNothingForAnIdOrAKeyThatIsNone(String text) {
        assertThat(ConversationId.of(text)).isEmpty();
        assertThat(BrowserKey.of(text)).isEmpty();
    }

    @Test
    void keepsTheDigestOfAKeyAndNotTheKey() {
        var key = BrowserKey.random();
        conversations.keep(key.browser(), id, ShownReplies.turn("问"));

        assertThat(database.<String>read(client -> client.sql("select browser from conversation")
                        .query(String.class)
                        .single()))
                .hasSize(64)
                .doesNotContain(key.secret());
        assertThat(key.toString()).doesNotContain(key.secret());
    }

    @Test
    void listsTheLastUsedFirst() {
        var second = ConversationId.random();
        conversations.keep(mine, id, ShownReplies.turn("先"));
        now = now.plusSeconds(1);
        conversations.keep(mine, second, ShownReplies.turn("后"));
        now = now.plusSeconds(1);
        assertThat(titles("")).containsExactly("后", "先");

        conversations.keep(mine, id, ShownReplies.turn("又问"));
        assertThat(titles("")).containsExactly("先", "后");
    }

    @Test
    void findsConversationsByTitleAndByEveryQuestion() {
        keep("橱窗撤链扣几分", "100% 会冻结吗");
        conversations.rename(mine, id, "Kuaishou Showcase");

        assertThat(titles("showcase")).hasSize(1);
        assertThat(titles("撤链")).hasSize(1);
        assertThat(titles("100%")).hasSize(1);
        assertThat(titles("10_%")).isEmpty();
        assertThat(titles("!")).isEmpty();
        assertThat(titles("%")).hasSize(1);
        assertThat(titles("淘宝")).isEmpty();
    }

    @Test
    void cutsALongTitleAndTakesNoEmptyOne() {
        keep("长\n".repeat(500));
        String title = conversations.find(mine, id).orElseThrow().title();
        assertThat(title)
                .hasSize(HistoryLimits.LONGEST_TITLE)
                .doesNotContain("\n")
                .endsWith("…");

        conversations.rename(mine, id, " \n ");
        assertThat(conversations.find(mine, id).orElseThrow().title()).isEqualTo(title);
    }

    @Test
    void keepsTheNewestTurnsOfALongConversation() {
        keep("1", "2", "3", "4", "5", "6");

        assertThat(questions()).containsExactly("3", "4", "5", "6");
    }

    @Test
    void keepsTheLastUsedConversationsOfABrowser() {
        IntStream.range(0, 6).forEach(number -> begin(mine, String.valueOf(number)));

        assertThat(titles("")).containsExactly("5", "4", "3");
    }

    @Test
    void keepsTheLastUsedConversationsInAll() {
        IntStream.range(0, 8).forEach(number -> begin(BrowserKey.random().browser(), String.valueOf(number)));

        assertThat(database.<Integer>read(client -> client.sql("select count(*) from conversation")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(5);
    }

    @Test
    void forgetsWhatWasNotUsedForLong() {
        begin(mine, "alt");
        now = now.plus(Duration.ofDays(11));
        begin(mine, "neu");

        assertThat(titles("")).containsExactly("neu");
    }

    @Test
    void endsAConversationWithItsLastTurn() {
        Turn first = ShownReplies.turn("一");
        Turn second = ShownReplies.turn("二");
        conversations.keep(mine, id, first);
        conversations.keep(mine, id, second);

        conversations.dropTurn(mine, id, second.id());
        assertThat(questions()).containsExactly("一");
        conversations.dropTurn(mine, id, first.id());
        assertThat(conversations.list(mine, "")).isEmpty();
    }

    @Test
    void forgetsEverythingOfABrowserAndOfNoOther() {
        keep("一", "二");
        begin(other, "别人的");

        conversations.forget(mine);

        assertThat(conversations.list(mine, "")).isEmpty();
        assertThat(conversations.list(other, "")).hasSize(1);
        assertThat(database.<Integer>read(client -> client.sql("select count(*) from turn")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void readsThePresentFormOfATurn() throws Exception {
        try (var in = getClass().getResourceAsStream("turn-form-1.json")) {
            String json = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            var content = TurnContent.read(1, json);

            assertThat(content.reply()).contains(ShownReplies.answered());
            assertThat(content.platform()).contains("taobao");
        }
    }

    @Test
    void keepsTheQuestionOfATurnInAFormThatItDoesNotKnow() {
        keep("问");
        database.write(client -> client.sql("update turn set form = 99").update());

        Turn turn = conversations.find(mine, id).orElseThrow().turns().getFirst();
        assertThat(turn.asked().text()).isEqualTo("问");
        assertThat(turn.reply()).isEmpty();
    }

    private void keep(String... questions) {
        for (String question : questions) {
            conversations.keep(mine, id, ShownReplies.turn(question));
        }
    }

    private void begin(Browser browser, String question) {
        now = now.plusSeconds(1);
        conversations.keep(browser, ConversationId.random(), ShownReplies.turn(question));
    }

    private java.util.List<String> questions() {
        return conversations.find(mine, id).orElseThrow().turns().stream()
                .map(turn -> turn.asked().text())
                .toList();
    }

    private java.util.List<String> titles(String search) {
        return conversations.list(mine, search).stream()
                .map(ConversationEntry::title)
                .toList();
    }

    private final class MovingClock extends Clock {

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
