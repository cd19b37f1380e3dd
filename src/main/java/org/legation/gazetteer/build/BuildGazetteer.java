package org.legation.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Form;
import org.legation.gazetteer.Kind;
import org.legation.gazetteer.NameCautions;
import org.legation.model.Slug;

/** Makes the gazetteer's index: {@code BuildGazetteer FOLDER-OF-DATA INDEX-FILE}. */
public final class BuildGazetteer {
  private BuildGazetteer() {}

  /** Runs in the build, after the classes are compiled. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path index = Path.of(arguments[1]);
    byte[] bytes = build(folder);
    Files.createDirectories(index.toAbsolutePath().getParent());
    Files.write(index, bytes);
  }

  /** The bytes of the index: the same data give the same bytes. */
  static byte[] build(Path folder) throws IOException {
    Path data = folder.resolve("data");
    Path facts = folder.resolve("facts");
    Kinds kinds = new Kinds(FactFile.tree(facts.resolve("kinds.yaml")));
    Collector collector = new Collector(NameCautions.bundled());
    new States(collector, facts)
        .collect(
            Tsv.rows(data.resolve("iso-3166-1.tsv")), Tsv.rows(data.resolve("iso-3166-3.tsv")));
    new Parts(collector, kinds)
        .collect(
            Tsv.rows(data.resolve("iso-3166-2.tsv")),
            FactFile.byCode(facts.resolve("subdivisions.yaml")));
    new Cities(collector, kinds, FactFile.tree(facts.resolve("cities.yaml")))
        .collect(Tsv.rows(data.resolve("cities.tsv")));
    organisations(
        collector,
        FactFile.list(facts.resolve("organisations.yaml")),
        new OrganisationSpellings(FactFile.tree(facts.resolve("spellings.yaml"))));
    check(collector, kinds);
    return new IndexWriter().write(collector, new SenseOrder(kinds));
  }

  private static void organisations(
      Collector collector, List<Fact> facts, OrganisationSpellings spellings) {
    for (Fact fact : facts) {
      String shortest =
          fact.names().stream()
              .filter(name -> name.form() == Form.ABBREVIATION)
              .map(NameFact::text)
              .findFirst()
              .orElse(fact.name());
      String code = fact.code().isEmpty() ? "org/" + Slug.of(shortest) : fact.code();
      Entry entry =
          new Entry(
              code,
              Kind.ORGANISATION,
              fact.name(),
              null,
              null,
              "",
              "",
              0,
              fact.from(),
              fact.to(),
              "");
      collector.add(entry);
      collector.name(entry, fact.name());
      collector.names(entry, fact.names());
      collector.names(entry, spellings.of(NameFact.of(fact.name(), Form.NAME)));
      fact.names().forEach(name -> collector.names(entry, spellings.of(name)));
    }
  }

  private static void check(Collector collector, Kinds kinds) {
    for (Map.Entry<String, String> preference : kinds.preferences().entrySet()) {
      Map<String, Collector.Named> senses = collector.names().get(preference.getKey());
      String code = preference.getValue();
      if (senses == null
          || senses.values().stream().noneMatch(n -> n.entry().code().equals(code))) {
        throw new IllegalArgumentException(
            "kinds.yaml prefers "
                + code
                + " for '"
                + preference.getKey()
                + "', which cannot mean it.");
      }
    }
  }
}
