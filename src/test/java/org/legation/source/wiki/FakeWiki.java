package org.legation.source.wiki;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A wiki on this machine: the action API and the REST API of MediaWiki, with faults on demand. */
public final class FakeWiki implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Page> pages = new TreeMap<>();
  private final Map<String, String> redirects = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final List<Fault> faults = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger now = new AtomicInteger();

  /** Paths with their queries, in order of arrival. */
  public final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  public final List<String> userAgents = Collections.synchronizedList(new ArrayList<>());
  public final AtomicInteger mostAtOnce = new AtomicInteger();

  /** The day of revisions that are put there from now on. */
  public volatile String today = "2024-05-01";

  public volatile boolean hasRest = true;
  public volatile int titlesPerAnswer = 500;

  public FakeWiki() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private record Page(
      long id, long revision, String timestamp, String html, boolean locked, boolean choice) {}

  /** Answers a request instead of the wiki; says whether it did. */
  public interface Fault {
    boolean answers(HttpExchange exchange) throws IOException;
  }

  public String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  public String origin() {
    return "http://" + host();
  }

  /** Puts a page there; its body is HTML. */
  public FakeWiki page(String title, long id, long revision, String body) {
    return put(title, id, revision, body, false, false);
  }

  public FakeWiki locked(String title, long id, long revision, String body) {
    return put(title, id, revision, body, true, false);
  }

  public FakeWiki disambiguation(String title, long id, long revision) {
    return put(title, id, revision, "<p>May mean:</p>", false, true);
  }

  private FakeWiki put(
      String title, long id, long revision, String body, boolean locked, boolean choice) {
    String timestamp = today + "T10:00:00Z";
    pages.put(title, new Page(id, revision, timestamp, html(revision, body), locked, choice));
    return this;
  }

  public FakeWiki redirect(String from, String to) {
    redirects.put(from, to);
    return this;
  }

  public FakeWiki delete(String title) {
    pages.remove(title);
    return this;
  }

  /** The members of a category, or the links of a page. */
  public FakeWiki list(String of, List<String> titles) {
    lists.put(of, titles);
    return this;
  }

  public FakeWiki fault(Fault fault) {
    faults.add(fault);
    return this;
  }

  /** A fault that comes once, at the first request whose path begins so. */
  public FakeWiki once(String path, Fault fault) {
    AtomicInteger left = new AtomicInteger(1);
    return fault(
        exchange ->
            exchange.getRequestURI().getPath().startsWith(path)
                && left.getAndDecrement() > 0
                && fault.answers(exchange));
  }

  /** Answers so wherever the text of the revision is asked for, until {@link #mend}. */
  public FakeWiki failing(long revision, int status) {
    return fault(
        exchange ->
            exchange.getRequestURI().getPath().contains("/" + revision)
                && send(exchange, status, "text/plain", new byte[0]));
  }

  public void mend() {
    faults.clear();
  }

  /** How many pages' texts were asked for. */
  public long downloads() {
    synchronized (requests) {
      return requests.stream().filter(path -> path.contains("/html")).count();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  public static String html(long revision, String body) {
    return "<!DOCTYPE html>\n<html prefix=\"mw: http://mediawiki.org/rdf/\" about=\"https://wiki/wiki/Special:Redirect/revision/%d\"><head><title>t</title></head><body class=\"parsoid-body\"><section data-mw-section-id=\"0\">%s</section></body></html>"
        .formatted(revision, body);
  }

  public static boolean send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    return true;
  }

  private void handle(HttpExchange exchange) throws IOException {
    int running = now.incrementAndGet();
    mostAtOnce.accumulateAndGet(running, Math::max);
    try (exchange) {
      requests.add(exchange.getRequestURI().toString());
      userAgents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
      for (Fault fault : List.copyOf(faults)) {
        if (fault.answers(exchange)) {
          return;
        }
      }
      answer(exchange);
    } finally {
      now.decrementAndGet();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
    if (path.equals("/w/api.php")) {
      send(exchange, 200, "application/json; charset=utf-8", api(query));
    } else if (hasRest && path.startsWith("/api/rest_v1/page/html/")) {
      page(exchange, Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
    } else if (hasRest && path.startsWith("/w/rest.php/v1/revision/")) {
      page(exchange, Long.parseLong(path.split("/")[5]));
    } else {
      send(exchange, 404, "text/plain", "none".getBytes(StandardCharsets.UTF_8));
    }
  }

  private void page(HttpExchange exchange, long revision) throws IOException {
    for (Page page : pages.values()) {
      if (page.revision() == revision) {
        byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
        send(exchange, 200, "text/html; charset=utf-8; profile=\"x\"", html);
        return;
      }
    }
    send(exchange, 404, "text/plain", new byte[0]);
  }

  private byte[] api(Map<String, String> query) {
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    ObjectNode result = answer.putObject("query");
    if (query.containsKey("cmtitle")) {
      list(answer, result.putArray("categorymembers"), query.get("cmtitle"), query);
    } else if ("links".equals(query.get("prop"))) {
      ArrayNode links = result.putArray("pages").addObject().putArray("links");
      list(answer, links, query.get("titles"), query);
    } else if (query.containsKey("revids")) {
      result
          .putArray("pages")
          .addObject()
          .putArray("revisions")
          .addObject()
          .putObject("slots")
          .putObject("main")
          .put("content", "'''Wikitext''' of " + query.get("revids"));
    } else {
      titles(result, String.valueOf(query.get("titles")).split("\\|"));
    }
    return JsonMapper.shared().writeValueAsBytes(answer);
  }

  private void list(
      ObjectNode answer, ArrayNode into, @Nullable String of, Map<String, String> query) {
    List<String> all = lists.getOrDefault(String.valueOf(of), List.of());
    int from = Integer.parseInt(query.getOrDefault("from", "0"));
    int to = Math.min(all.size(), from + titlesPerAnswer);
    all.subList(from, to).forEach(title -> into.addObject().put("ns", 0).put("title", title));
    if (to < all.size()) {
      answer.putObject("continue").put("from", Integer.toString(to)).put("continue", "-||");
    }
  }

  private void titles(ObjectNode result, String[] titles) {
    ArrayNode found = result.putArray("pages");
    for (String asked : titles) {
      String title = asked.replace('_', ' ');
      if (!title.equals(asked)) {
        result.withArray("normalized").addObject().put("from", asked).put("to", title);
      }
      if (redirects.containsKey(title) && !pages.containsKey(title)) {
        String to = redirects.get(title);
        result.withArray("redirects").addObject().put("from", title).put("to", to);
        title = to;
      }
      Page page = pages.get(title);
      ObjectNode node = found.addObject().put("ns", 0).put("title", title);
      if (page == null) {
        node.put("missing", true);
        continue;
      }
      node.put("pageid", page.id());
      if (page.choice()) {
        node.putObject("pageprops").put("disambiguation", "");
      }
      if (page.locked()) {
        node.putArray("protection").addObject().put("type", "edit").put("level", "sysop");
      }
      node.putArray("revisions")
          .addObject()
          .put("revid", page.revision())
          .put("timestamp", page.timestamp());
    }
  }

  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> query = new HashMap<>();
    for (String part : raw == null ? new String[0] : raw.split("&")) {
      int equals = part.indexOf('=');
      query.put(
          part.substring(0, equals),
          URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return query;
  }
}
