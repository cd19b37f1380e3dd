package org.legation.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.batch.BrokerAddress;
import org.legation.batch.StoreAddress;
import picocli.CommandLine.Option;

/** Where machines that share a run meet. */
final class StoreOptions {
  private static final Pattern BROKER = Pattern.compile("(?:tcp|amqps?)://[^/?#\\s]+(?:[/?]\\S*)?");
  private static final String USER = "LEGATION_STORE_USER";
  private static final String PASSWORD = "LEGATION_STORE_PASSWORD";
  private static final String BROKER_USER = "LEGATION_BROKER_USER";
  private static final String BROKER_PASSWORD = "LEGATION_BROKER_PASSWORD";

  @Option(
      names = "--store",
      paramLabel = "URL",
      description =
          "Keep what the run has done in this PostgreSQL database (jdbc:postgresql://HOST/DATABASE)"
              + " instead of a file; "
              + USER
              + " and "
              + PASSWORD
              + " in the environment open it.")
  private @Nullable String store;

  @Option(
      names = "--broker",
      paramLabel = "URL",
      description =
          "The broker that hands out work (tcp://HOST:PORT for ActiveMQ Artemis,"
              + " amqp://HOST:PORT for RabbitMQ); "
              + BROKER_USER
              + " and "
              + BROKER_PASSWORD
              + " in the environment open it.")
  private @Nullable String broker;

  /** The store that is asked for; null if none is. */
  StoreAddress.@Nullable Server store() throws CommandFailure {
    if (store == null) {
      return null;
    }
    if (!store.startsWith(StoreAddress.Server.PREFIX)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "--store must be the address of a PostgreSQL database, such as jdbc:postgresql://localhost/legation, but is '%s'."
              .formatted(store));
    }
    return new StoreAddress.Server(store, environment(USER), environment(PASSWORD));
  }

  /** The broker that is asked for; null if none is. */
  @Nullable BrokerAddress broker() throws CommandFailure {
    if (broker == null) {
      return null;
    }
    if (!BROKER.matcher(broker).matches()) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "--broker must be the address of a broker, such as tcp://localhost:61616 for ActiveMQ Artemis or amqp://localhost:5672 for RabbitMQ, but is '%s'."
              .formatted(broker));
    }
    return new BrokerAddress(broker, environment(BROKER_USER), environment(BROKER_PASSWORD));
  }

  private static String environment(String name) {
    String value = System.getenv(name);
    return value == null ? "" : value;
  }
}
