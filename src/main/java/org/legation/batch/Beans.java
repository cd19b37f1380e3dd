package org.legation.batch;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The Spring container of one run: its configurations and the values of the run, and nothing found
 * by itself. The environment, listeners and auto-configuration of a {@code SpringApplication} would
 * have nothing to do here, and take time at each start.
 */
final class Beans {
  private Beans() {}

  /**
   * @param values of the run, by the names of their beans
   */
  static ConfigurableApplicationContext of(Map<String, Object> values, Class<?>... configurations) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    try {
      values.forEach(context.getBeanFactory()::registerSingleton);
      context.register(configurations);
      context.refresh();
      return context;
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }
}
