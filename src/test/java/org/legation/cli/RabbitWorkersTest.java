package org.legation.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;

/** Workers that get their work from RabbitMQ, where its server is installed. */
class RabbitWorkersTest extends RemoteWorkersContract {
  /** The scripts of the server that start it as the user who calls them. */
  private static final List<Path> SERVERS =
      List.of(
          Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server"),
          Path.of("/opt/homebrew/sbin/rabbitmq-server"));

  RabbitWorkersTest() throws IOException {
    super(new Rabbit(TestBroker.freePort(), TestBroker.freePort()));
  }

  @BeforeAll
  static void requireServer() {
    assumeTrue(SERVERS.stream().anyMatch(Files::isExecutable), "no RabbitMQ server is installed");
  }

  private static final class Rabbit implements TestBroker {
    private static final long START_SECONDS = 90;

    private final int port;
    private final int distributionPort;
    private @Nullable Process server;

    Rabbit(int port, int distributionPort) {
      this.port = port;
      this.distributionPort = distributionPort;
    }

    @Override
    public String url() {
      return "amqp://localhost:" + port;
    }

    @Override
    public void start(Path folder) throws Exception {
      Files.createDirectories(folder);
      Path script = SERVERS.stream().filter(Files::isExecutable).findFirst().orElseThrow();
      ProcessBuilder builder = new ProcessBuilder(script.toString());
      builder
          .environment()
          .putAll(
              Map.of(
                  "HOME", folder.toString(),
                  "RABBITMQ_NODENAME", "legation" + port + "@localhost",
                  "RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1",
                  "RABBITMQ_NODE_PORT", Integer.toString(port),
                  "RABBITMQ_DIST_PORT", Integer.toString(distributionPort),
                  "RABBITMQ_MNESIA_BASE", folder.resolve("data").toString(),
                  "RABBITMQ_LOG_BASE", folder.resolve("log").toString(),
                  "RABBITMQ_PID_FILE", folder.resolve("pid").toString(),
                  "RABBITMQ_ENABLED_PLUGINS_FILE", folder.resolve("plugins").toString()));
      server =
          builder
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("out").toFile())
              .start();
      awaitStart(folder);
    }

    private void awaitStart(Path folder) throws Exception {
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
      while (true) {
        try {
          connect().close();
          return;
        } catch (IOException | TimeoutException e) {
          if (System.nanoTime() > deadline) {
            throw new IOException(Files.readString(folder.resolve("out")), e);
          }
          Thread.sleep(200);
        }
      }
    }

    private Connection connect() throws IOException, TimeoutException {
      ConnectionFactory factory = new ConnectionFactory();
      factory.setHost("localhost");
      factory.setPort(port);
      return factory.newConnection();
    }

    @Override
    public void stop() throws Exception {
      if (server != null) {
        List<ProcessHandle> children = server.descendants().toList();
        server.destroy();
        children.forEach(ProcessHandle::destroy);
        for (ProcessHandle child : children) {
          child.onExit().get(START_SECONDS, TimeUnit.SECONDS);
        }
        server.waitFor();
      }
    }

    @Override
    public void sendForeign(String... texts) throws Exception {
      try (Connection connection = connect();
          Channel channel = connection.createChannel()) {
        channel.queueDeclare("legation.shares", true, false, false, Map.of());
        for (String text : texts) {
          send(channel, MessageProperties.PERSISTENT_TEXT_PLAIN, text);
        }
        send(channel, MessageProperties.PERSISTENT_BASIC, "rO0ABXNy");
      }
    }

    private static void send(Channel channel, AMQP.BasicProperties properties, String text)
        throws IOException {
      channel.basicPublish(
          "", "legation.shares", properties, text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
