package org.legation.batch;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One process does all of the work. */
@Configuration(proxyBeanMethods = false)
class ThreadSpreadConfiguration {
  @Bean
  Spread spread(RunRequest request, JobRepository repository) {
    return new ThreadSpread(request.workers().shares(), repository);
  }
}
