package org.legation.batch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The database: Legation's tables and Spring Batch's job repository in one, so that a chunk's data
 * and the note that it is done are committed together.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
class StoreConfiguration {

  /** Payloads of usual size stay in their rows: H2 reads larger ones one by one. */
  private static final String OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;MAX_LENGTH_INPLACE_LOB=65536";

  private static final int FETCH_SIZE = 1000;

  @Bean(destroyMethod = "dispose")
  JdbcConnectionPool dataSource(RunRequest request) throws SQLException {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create("jdbc:h2:file:" + request.store() + OPTIONS, "sa", "");
    createTables(pool);
    return pool;
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  Store store(DataSource dataSource) {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    jdbc.setFetchSize(FETCH_SIZE);
    return new Store(jdbc, new StoreJson());
  }

  private static void createTables(DataSource dataSource) throws SQLException {
    ResourceDatabasePopulator script =
        new ResourceDatabasePopulator(new ClassPathResource("store.sql", StoreConfiguration.class));
    if (!hasJobRepository(dataSource)) {
      script.addScript(new ClassPathResource("org/springframework/batch/core/schema-h2.sql"));
    }
    script.execute(dataSource);
  }

  private static boolean hasJobRepository(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        var tables = connection.getMetaData().getTables(null, null, "BATCH_JOB_INSTANCE", null)) {
      return tables.next();
    }
  }
}
