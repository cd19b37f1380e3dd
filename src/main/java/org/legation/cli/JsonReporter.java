package org.legation.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legation.batch.RunReport;
import tools.jackson.databind.json.JsonMapper;

/** The same as {@link TextReporter}, one JSON object a line; the summary is the last one. */
final class JsonReporter implements RunReporter {
  private final Console console;
  private final boolean quiet;
  private final JsonMapper mapper = JsonMapper.shared();
  private final long begun = System.nanoTime();
  private long items;

  JsonReporter(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  @Override
  public void planned(List<String> phases) {
    tell(Map.of("event", "planned", "phases", phases));
  }

  @Override
  public void resumed() {
    tell(Map.of("event", "resumed"));
  }

  @Override
  public void workerStopped() {
    tell(Map.of("event", "worker-stopped"));
  }

  @Override
  public void begunAnew() {
    tell(Map.of("event", "begun-anew"));
  }

  @Override
  public void started(String phase, long total) {
    items = 0;
    Map<String, Object> event = event("started");
    event.put("phase", phase);
    if (total >= 0) {
      event.put("total", total);
    }
    tell(event);
  }

  @Override
  public void advanced(long more) {
    items += more;
  }

  @Override
  public void finished(String phase) {
    Map<String, Object> event = event("finished");
    event.put("phase", phase);
    event.put("items", items);
    tell(event);
  }

  @Override
  public void ended(RunReport report, Path release) {
    boolean published =
        report.outcome() == RunReport.Outcome.DONE
            || report.outcome() == RunReport.Outcome.DONE_WITH_SKIPS;
    Map<String, Object> event = event("ended");
    event.put("outcome", report.outcome().name().toLowerCase(java.util.Locale.ROOT));
    event.put("messages", report.messages());
    event.put("articles", report.articles());
    event.put("records", report.records());
    event.put("findings", report.findings());
    event.put("skipped", report.skipped());
    event.put("skipped_count", report.skippedCount());
    event.put("outdated", report.outdated());
    event.put("outdated_count", report.outdatedCount());
    event.put("vanished_templates", report.vanished());
    event.put("vanished_template_count", report.vanishedCount());
    if (report.aside() != null) {
      event.put("rejected_release", report.aside().toString());
    }
    event.put("release", release.toString());
    event.put("files", published ? ReleaseFiles.of(release) : List.of());
    event.put("seconds", (System.nanoTime() - begun) / 1_000_000 / 1000.0);
    if (!published) {
      event.put("worst_findings", report.worst());
      console.err().println(mapper.writeValueAsString(event));
    } else if (!quiet) {
      console.out().println(mapper.writeValueAsString(event));
    }
  }

  /** The only line of a run that had nothing to do. */
  static String unchanged(Path release, long skipped) {
    Map<String, Object> event = event("ended");
    event.put("outcome", "unchanged");
    event.put("skipped_count", skipped);
    event.put("release", release.toString());
    return JsonMapper.shared().writeValueAsString(event);
  }

  @Override
  public void close() {}

  private void tell(Map<String, Object> event) {
    if (!quiet) {
      console.err().println(mapper.writeValueAsString(event));
    }
  }

  private static Map<String, Object> event(String name) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("event", name);
    return event;
  }
}
