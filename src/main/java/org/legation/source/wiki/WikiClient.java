package org.legation.source.wiki;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.legation.source.SourceException;

/**
 * Asks one wiki, politely: few requests at a time, with the operator's address, and again only
 * after a while. It follows no redirect and goes to no other host. Safe for use by many threads.
 */
final class WikiClient {
  private static final double JITTER = 0.25;

  private final String host;
  private final URI origin;
  private final WikiPolicy policy;
  private final FetchLimits limits;
  private final String userAgent;
  private final HttpClient http;
  private final Semaphore places;
  private final RetryPolicy<WikiAnswer> again;

  WikiClient(String host, String operator, String version, WikiPolicy policy, FetchLimits limits) {
    this.host = host;
    this.origin = policy.origin(host);
    this.policy = policy;
    this.limits = limits;
    this.userAgent = "Legation/%s (%s) Java-http-client".formatted(version, operator);
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    this.places = new Semaphore(limits.atOnce());
    this.again = again(limits);
  }

  String host() {
    return host;
  }

  /**
   * Asks for a path of the wiki.
   *
   * @param path with its query, encoded
   * @param busy tells an answer by which the wiki says that it is too busy
   * @return an answer of any status but those that ask to come again or lead elsewhere
   * @throws SourceException if there is none, after all attempts
   */
  WikiAnswer get(String path, Predicate<WikiAnswer> busy) throws SourceException {
    URI uri = origin.resolve(path);
    requireAllowed(uri);
    try {
      return Failsafe.with(again).get(() -> once(uri, busy));
    } catch (FailsafeException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (cause instanceof SourceException known) {
        throw known;
      }
      if (cause instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw WikiFailures.unreachable(host, reason(cause), cause);
    }
  }

  private WikiAnswer once(URI uri, Predicate<WikiAnswer> busy)
      throws IOException, InterruptedException, SourceException {
    places.acquire();
    try {
      HttpResponse<byte[]> response = send(uri);
      int status = response.statusCode();
      if (status >= 300 && status < 400) {
        throw WikiFailures.unreachable(
            host, "it leads elsewhere, which is not followed (status " + status + ")", null);
      }
      String type = response.headers().firstValue("Content-Type").orElse("");
      WikiAnswer answer = new WikiAnswer(status, type, response.body());
      if (status == 429 || status >= 500 && status != 501 || busy.test(answer)) {
        String header = response.headers().firstValue("Retry-After").orElse(null);
        throw new AskAgainException(
            status == 200 ? "it is too busy" : "it answers with status " + status,
            RetryAfter.parse(header, Instant.now()));
      }
      return answer;
    } finally {
      places.release();
    }
  }

  /** The client's own time-outs end with the headers; this one holds up to the last byte. */
  private HttpResponse<byte[]> send(URI uri) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("User-Agent", userAgent)
            .timeout(limits.answer())
            .GET()
            .build();
    CompletableFuture<HttpResponse<byte[]>> response =
        http.sendAsync(request, head -> new BoundedBody(limits.pageBytes()));
    try {
      return response.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException("no whole answer came within " + limits.answer().toSeconds() + " s", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IOException(e.getCause());
    } finally {
      response.cancel(true);
    }
  }

  private void requireAllowed(URI uri) throws SourceException {
    if (!uri.getRawAuthority().equals(origin.getRawAuthority())
        || !uri.getScheme().equals(origin.getScheme())) {
      throw new IllegalArgumentException("not of " + origin + ": " + uri);
    }
    ProxySelector proxies = ProxySelector.getDefault();
    boolean direct =
        proxies == null
            || proxies.select(uri).stream()
                .allMatch(proxy -> proxy.type() == java.net.Proxy.Type.DIRECT);
    if (direct) { // behind a proxy, names are resolved by it
      policy.requirePublic(host);
    }
  }

  private static RetryPolicy<WikiAnswer> again(FetchLimits limits) {
    RetryPolicyBuilder<WikiAnswer> builder =
        RetryPolicy.<WikiAnswer>builder()
            .handleIf(failure -> isWorthAnother(failure, limits.longestDelay()))
            .withMaxAttempts(limits.attempts())
            .withBackoff(limits.firstDelay(), limits.longestDelay())
            .withJitter(JITTER);
    return builder
        .withDelayFnOn(
            context ->
                context.getLastException() instanceof AskAgainException asked
                        && asked.after() != null
                    ? asked.after()
                    : Duration.ofNanos(-1), // the usual delay
            AskAgainException.class)
        .build();
  }

  private static boolean isWorthAnother(Throwable failure, Duration longest) {
    if (failure instanceof AskAgainException asked) {
      return asked.after() == null || asked.after().compareTo(longest) <= 0;
    }
    return failure instanceof IOException && !(failure instanceof BoundedBody.TooLargeException);
  }

  private static String reason(Throwable failure) {
    if (failure instanceof AskAgainException asked && asked.after() != null) {
      return "%s, and asks to wait %d s".formatted(asked.getMessage(), asked.after().toSeconds());
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
