package org.legation.batch;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The Spring container of one run: its configurations and the values of the run, and nothing found
 * by itself. It takes half the time of a {@code SpringApplication}, whose environment, listeners
 * and auto-configuration have nothing to do here.
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
