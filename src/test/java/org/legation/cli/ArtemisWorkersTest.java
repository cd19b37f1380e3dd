package org.legation.cli;

import jakarta.jms.Connection;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQQueue;

/** Workers that get their work from ActiveMQ Artemis. */
class ArtemisWorkersTest extends RemoteWorkersContract {
  ArtemisWorkersTest() throws IOException {
    super(new Artemis(TestBroker.freePort()));
  }

  private static final class Artemis implements TestBroker {
    private final int port;
    private EmbeddedActiveMQ server = new EmbeddedActiveMQ();

    Artemis(int port) {
      this.port = port;
    }

    @Override
    public String url() {
      return "tcp://localhost:" + port;
    }

    @Override
    public void start(Path folder) throws Exception {
      Configuration configuration =
          new ConfigurationImpl()
              .setSecurityEnabled(false)
              .setPersistenceEnabled(true)
              .setJournalDirectory(folder.resolve("journal").toString())
              .setBindingsDirectory(folder.resolve("bindings").toString())
              .setLargeMessagesDirectory(folder.resolve("large").toString())
              .setPagingDirectory(folder.resolve("paging").toString())
              .addAcceptorConfiguration("tcp", url());
      server = new EmbeddedActiveMQ().setConfiguration(configuration);
      server.start();
    }

    @Override
    public void stop() throws Exception {
      server.stop();
    }

    @Override
    public void sendForeign(String... texts) throws Exception {
      try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url());
          Connection connection = factory.createConnection();
          Session session = connection.createSession();
          MessageProducer producer = session.createProducer(new ActiveMQQueue("legation.shares"))) {
        for (String text : texts) {
          producer.send(session.createTextMessage(text));
        }
        producer.send(session.createObjectMessage((Serializable) new ArrayList<>(List.of("x"))));
      }
    }
  }
}
