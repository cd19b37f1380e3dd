package org.legation.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the data files of this package, which lie in {@code article/} on the class path. */
final class Resources {
  private Resources() {}

  static <T> T yaml(String name, TypeReference<T> type) {
    try (InputStream in = Resources.class.getResourceAsStream("/article/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file article/" + name);
      }
      return YAMLMapper.builder().build().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's file article/" + name, e);
    }
  }
}
