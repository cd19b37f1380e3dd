package org.legation.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.legation.extract.lexicon.Yaml;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Gazetteer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A dump of generated articles about all states, in the format of Wikimedia Enterprise. */
final class GrowthDump {
  private static final long SEED = 7;
  private static final Path STATES = Path.of("gazetteer/facts/states.yaml");

  private GrowthDump() {}

  /**
   * Writes {@code .ndjson.gz}; each article has a title of its own.
   *
   * @param sections of an article, with four sentences each
   * @return how many bytes of HTML are in it
   */
  static long write(Path file, int articles, int sections) throws IOException {
    ArticleGenerator generator = new ArticleGenerator(SEED, sections, states());
    JsonMapper json = JsonMapper.builder().build();
    long bytes = 0;
    try (OutputStream zipped = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (int number = 0; number < articles; number++) {
        String html = generator.html(number);
        bytes += html.length();
        zipped.write(line(json, generator.subject(number), number, html));
      }
    }
    return bytes;
  }

  private static byte[] line(JsonMapper json, String subject, int number, String html) {
    String title = "Foreign relations of %s (%d)".formatted(subject, number);
    ByteArrayOutputStream line = new ByteArrayOutputStream(html.length() + 500);
    try (JsonGenerator out = json.createGenerator(line)) {
      out.writeStartObject();
      out.writeStringProperty("name", title);
      out.writeStringProperty("date_modified", "2026-01-01T00:00:00Z");
      out.writeStringProperty("url", "https://en.wikipedia.org/wiki/" + title.replace(' ', '_'));
      out.writeObjectPropertyStart("version");
      out.writeNumberProperty("identifier", number + 1L);
      out.writeEndObject();
      out.writeObjectPropertyStart("namespace");
      out.writeNumberProperty("identifier", 0);
      out.writeEndObject();
      out.writeObjectPropertyStart("article_body");
      out.writeStringProperty("html", html);
      out.writeEndObject();
      out.writeEndObject();
    }
    line.write('\n');
    return line.toByteArray();
  }

  /** Name, adjective and capital of each state that has them. */
  private static List<List<String>> states() throws IOException {
    Gazetteer gazetteer = Gazetteer.bundled();
    JsonNode facts = new YAMLMapper().readTree(Files.readString(STATES));
    List<List<String>> states = new ArrayList<>();
    for (String code : Locale.getISOCountries()) {
      List<String> adjectives = Yaml.texts(facts.path(code).path("adj"));
      Optional<Entry> capital = gazetteer.capital(code);
      if (!adjectives.isEmpty() && capital.isPresent()) {
        states.add(List.of(gazetteer.name(code), adjectives.get(0), capital.get().name()));
      }
    }
    return states;
  }
}
