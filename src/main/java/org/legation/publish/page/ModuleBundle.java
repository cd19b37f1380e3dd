package org.legation.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins JavaScript modules into one script, as a page from the file system may not load modules.
 * Each becomes a function that returns what the module exports, those that others import first. Of
 * the language's forms only those that the page uses are known: {@code import { a } from './b.js'}
 * and {@code export} before a function, class or constant.
 */
final class ModuleBundle {
  private static final Pattern IMPORT =
      Pattern.compile("^import \\{ ([\\w, ]+) } from '\\./([a-z]+)\\.js';$", Pattern.MULTILINE);
  private static final Pattern EXPORT =
      Pattern.compile("^export (?=(?:function|class|const) (\\w+))", Pattern.MULTILINE);
  private static final Pattern OTHER_FORM =
      Pattern.compile("^(?:import|export)\\b.*$", Pattern.MULTILINE);

  private final UnaryOperator<String> reader;
  private final Map<String, String> joined = new LinkedHashMap<>();
  private final List<String> path = new ArrayList<>();

  private ModuleBundle(UnaryOperator<String> reader) {
    this.reader = reader;
  }

  /**
   * The script of a module and of all that it imports.
   *
   * @param main the name of the module, without {@code .js}
   * @param reader gives the text of a module by its name
   * @throws IllegalArgumentException if a module has an unknown form or imports itself
   */
  static String of(String main, UnaryOperator<String> reader) {
    ModuleBundle bundle = new ModuleBundle(reader);
    bundle.add(main);
    return "(() => {\n'use strict';\n" + String.join("", bundle.joined.values()) + "})();\n";
  }

  private void add(String name) {
    if (joined.containsKey(name)) {
      return;
    }
    if (path.contains(name)) {
      throw new IllegalArgumentException("modules import each other: " + path + " " + name);
    }
    path.add(name);
    String text = reader.apply(name);
    Matcher imports = IMPORT.matcher(text);
    while (imports.find()) {
      add(imports.group(2));
    }
    path.remove(path.size() - 1);
    joined.put(name, function(name, text));
  }

  private static String function(String name, String text) {
    List<String> exports = new ArrayList<>();
    Matcher found = EXPORT.matcher(text);
    while (found.find()) {
      exports.add(found.group(1));
    }
    String body = IMPORT.matcher(text).replaceAll("const { $1 } = $2Module;");
    body = EXPORT.matcher(body).replaceAll("");
    Matcher other = OTHER_FORM.matcher(body);
    if (other.find()) {
      throw new IllegalArgumentException(name + ".js: cannot join \"" + other.group() + "\"");
    }
    String result = exports.isEmpty() ? "" : "return { " + String.join(", ", exports) + " };\n";
    return "\nconst " + name + "Module = (() => {\n" + body + result + "})();\n";
  }
}
