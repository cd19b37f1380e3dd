package org.legation.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Data that are part of the product, named from the root of the class path: {@code
 * lexicon/verbs.yaml}. People write them in YAML; what is read is the same in JSON, which the build
 * puts beside it, as that takes a small part of the time at each start. Keys that are unknown are
 * errors, a flag that is left out is false.
 */
public final class Bundled {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private static final String YAML = ".yaml";
  private static final String JSON = ".json";

  private Bundled() {}

  /** The name of the JSON that is read for a file of YAML. */
  public static String twin(String yaml) {
    if (!yaml.endsWith(YAML)) {
      throw new IllegalArgumentException(yaml + " does not end in " + YAML);
    }
    return yaml.substring(0, yaml.length() - YAML.length()) + JSON;
  }

  /** The root of the data. */
  public static JsonNode tree(String yaml) {
    try (InputStream in = open(yaml)) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(yaml, e);
    }
  }

  /** The data as this type. */
  public static <T> T read(String yaml, Class<T> type) {
    try (InputStream in = open(yaml)) {
      return MAPPER.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(yaml, e);
    }
  }

  /** The data as this type. */
  public static <T> T read(String yaml, TypeReference<T> type) {
    try (InputStream in = open(yaml)) {
      return MAPPER.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(yaml, e);
    }
  }

  /** The data as a list that cannot be changed. */
  public static <T> List<T> list(String yaml, Class<T> element) {
    try (InputStream in = open(yaml)) {
      return List.copyOf(MAPPER.readerForListOf(element).<List<T>>readValue(in));
    } catch (IOException e) {
      throw new UncheckedIOException(yaml, e);
    }
  }

  private static InputStream open(String yaml) {
    InputStream in = Bundled.class.getResourceAsStream("/" + twin(yaml));
    if (in == null) {
      throw new IllegalStateException(yaml + " is missing in the jar; build it again.");
    }
    return in;
  }
}
