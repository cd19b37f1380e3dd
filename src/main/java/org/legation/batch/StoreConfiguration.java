package org.legation.batch;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
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

  @Bean(destroyMethod = "")
  DataSource dataSource(OpenStore open) {
    return open.database();
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  Store store(OpenStore open) {
    JdbcTemplate jdbc = new JdbcTemplate(open.database());
    jdbc.setFetchSize(Store.FETCH_SIZE);
    return new Store(jdbc, new StoreJson(), open.kind());
  }

  @Bean
  WorkSteps workSteps(
      RunRequest request,
      Components components,
      Store store,
      DataSource dataSource,
      JobRepository repository,
      PlatformTransactionManager transactions,
      StopFlag stop) {
    return new WorkSteps(
        request.articles(), components, store, dataSource, repository, transactions, stop);
  }
}
