package org.legation.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.legation.resource.Bundled;

/** The wikis that are known, from {@code source/wikis.yaml}. */
public final class WikiHosts {
  private static final String RESOURCE = "source/wikis.yaml";

  private final List<WikiHost> hosts;

  private WikiHosts(List<WikiHost> hosts) {
    this.hosts = List.copyOf(hosts);
  }

  /** Those that are part of the product. */
  public static WikiHosts load() {
    return new WikiHosts(Bundled.list(RESOURCE, WikiHost.class));
  }

  /** Whether the host is one of these wikis. */
  public boolean knows(String host) {
    return find(host).isPresent();
  }

  /** The licence of the wiki's text, an SPDX identifier; empty for a wiki that is not known. */
  public Optional<String> license(String host) {
    return find(host).map(WikiHost::license);
  }

  /** The ends of the hosts' names, for messages. */
  public List<String> names() {
    return hosts.stream().map(WikiHost::host).toList();
  }

  private Optional<WikiHost> find(String host) {
    String low = host.toLowerCase(Locale.ROOT);
    return hosts.stream()
        .filter(known -> low.equals(known.host()) || low.endsWith("." + known.host()))
        .findFirst();
  }

  /** One line of the file. */
  private record WikiHost(String host, String license) {}
}
