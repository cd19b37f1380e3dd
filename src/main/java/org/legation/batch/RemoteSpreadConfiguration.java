package org.legation.batch;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Workers on any machine do the work; this process hands it out. */
@Configuration(proxyBeanMethods = false)
class RemoteSpreadConfiguration {
  /** Long enough for a broker to be restarted. */
  private static final int RECONNECT_ATTEMPTS = 20;

  @Bean(destroyMethod = "close")
  Broker broker(RunRequest request) {
    return Broker.at(((Workers.Remote) request.workers()).broker(), RECONNECT_ATTEMPTS);
  }

  @Bean
  Spread spread(RunRequest request, Broker broker, JobRepository repository) {
    return new RemoteSpread(broker, request.workers().shares(), repository);
  }
}
