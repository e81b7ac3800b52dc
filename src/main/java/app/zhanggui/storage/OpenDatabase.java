package app.zhanggui.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** A database in reach, its tables up to date. Thread-safe. */
final class OpenDatabase implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final int MOST_CONNECTIONS = 4;

    private final HikariDataSource connections;
    private final JdbcClient client;
    private final TransactionTemplate transactions;

    private OpenDatabase(HikariDataSource connections) {
        this.connections = connections;
        JdbcTemplate statements = new JdbcTemplate(connections);
        statements.setQueryTimeout((int) LONGEST_WAIT.toSeconds());
        this.client = JdbcClient.create(statements);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(connections));
    }

    /** Opens the database and brings its tables up to date. */
    static OpenDatabase at(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("zhanggui");
        config.setJdbcUrl(address.url());
        config.setUsername(address.username());
        config.setPassword(address.password());
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(LONGEST_WAIT.toMillis());
        if (address.url().startsWith("jdbc:h2:")) {
            // With its last connection H2 closes the file and lets go of its lock.
            config.setMaxLifetime(0);
        }
        HikariDataSource connections = new HikariDataSource(config);
        try {
            Flyway.configure().dataSource(connections).load().migrate();
            return new OpenDatabase(connections);
        } catch (RuntimeException failure) {
            connections.close();
            throw failure;
        }
    }

    <T> T inTransaction(Function<JdbcClient, T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.apply(client)));
    }

    /** Whether it still answers. */
    boolean isWell() {
        try {
            return client.sql("select 1").query(Integer.class).single() == 1;
        } catch (DataAccessException | TransactionException failure) {
            return false;
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
