package org.legation.source.wiki;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legation.source.SourceException;
import org.legation.source.WikiHosts;

/**
 * Which wikis may be fetched from. A job can only name hosts of the list that is part of the
 * product, over HTTPS and at public addresses; only whoever starts Legation can add others.
 */
public final class WikiPolicy {
  private static final Pattern HOST = Pattern.compile("[a-z0-9-]++(?:\\.[a-z0-9-]++)++");

  private final WikiHosts hosts;
  private final Map<String, URI> added;

  private WikiPolicy(WikiHosts hosts, Map<String, URI> added) {
    this.hosts = hosts;
    this.added = Map.copyOf(added);
  }

  /** The wikis that are part of the product. */
  public static WikiPolicy standard() {
    return new WikiPolicy(WikiHosts.load(), Map.of());
  }

  /**
   * Others beside them.
   *
   * @param origins such as {@code https://wiki.example.org}; plain http only on this machine
   * @throws SourceException if one is no such origin
   */
  public static WikiPolicy adding(List<String> origins) throws SourceException {
    Map<String, URI> added = new HashMap<>();
    for (String origin : origins) {
      URI uri = parse(origin);
      added.put(uri.getRawAuthority().toLowerCase(Locale.ROOT), uri);
    }
    return new WikiPolicy(WikiHosts.load(), added);
  }

  /** Whether a job may name this host. */
  public boolean allows(String host) {
    String low = host.toLowerCase(Locale.ROOT);
    return added.containsKey(low) || (HOST.matcher(low).matches() && hosts.knows(low));
  }

  /** What to tell about a host that is not allowed. */
  public String refusal(String host) {
    return "'%s' is no wiki that may be fetched from. Name a host of %s; another wiki needs the option --allow-host https://HOST."
        .formatted(host, String.join(", ", hosts.names()));
  }

  /** The licence of the wiki's text, an SPDX identifier; empty where it is not known. */
  public Optional<String> license(String host) {
    return hosts.license(host);
  }

  /** Scheme, host and port of a host that is allowed. */
  URI origin(String host) {
    String low = host.toLowerCase(Locale.ROOT);
    URI origin = added.get(low);
    if (origin != null) {
      return origin;
    }
    if (!allows(low)) {
      throw new IllegalArgumentException(refusal(host));
    }
    return URI.create("https://" + low);
  }

  /**
   * Refuses a host whose name leads to an address that is not public, so that no name can make
   * Legation fetch from the inside of a network. Hosts that were added may lie anywhere.
   *
   * @throws SourceException if it does, or if there is no such host
   */
  void requirePublic(String host) throws SourceException {
    if (added.containsKey(host.toLowerCase(Locale.ROOT))) {
      return;
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!PublicAddresses.isPublic(address)) {
          throw new SourceException(
              "%s leads to %s, which is no public address; look at the name server."
                  .formatted(host, address.getHostAddress()));
        }
      }
    } catch (UnknownHostException e) {
      throw WikiFailures.unreachable(host, "its name cannot be resolved", e);
    }
  }

  private static URI parse(String origin) throws SourceException {
    try {
      URI uri = new URI(origin);
      String host = uri.getHost();
      boolean bare =
          host != null
              && uri.getRawUserInfo() == null
              && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null;
      boolean here = bare && List.of("localhost", "127.0.0.1", "[::1]").contains(host);
      if (bare && ("https".equals(uri.getScheme()) || (here && "http".equals(uri.getScheme())))) {
        return new URI(uri.getScheme(), uri.getRawAuthority(), null, null, null);
      }
    } catch (URISyntaxException e) {
      // Told below, as any other that is none.
    }
    throw new SourceException(
        "--allow-host '%s' must be https:// and a host, or http:// and localhost, without a path."
            .formatted(origin));
  }
}
