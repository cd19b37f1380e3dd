package org.legation.publish.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.model.ArticleInfo;
import org.legation.model.Evidence;
import org.legation.publish.ArticleLinks;
import org.legation.publish.ReleaseContent.ParsedText;
import tools.jackson.core.JsonGenerator;

/** The quotes of the records, each once, with the articles in which they stand. */
final class PagePassages {
  private final Map<ArticleKey, Integer> articles = new LinkedHashMap<>();
  private final Map<Passage, Integer> passages = new LinkedHashMap<>();

  private record ArticleKey(String title, String url, String revision) {}

  /** The number of the passage that a piece of evidence quotes. */
  int add(Evidence piece) {
    ArticleKey key =
        new ArticleKey(piece.article(), orEmpty(piece.url()), orEmpty(piece.revision()));
    int article = number(articles, key);
    return number(
        passages,
        new Passage(article, piece.section(), piece.quote(), piece.quoteStart(), piece.quoteEnd()));
  }

  /** One list an article: title, url, address fit for a link, revision, permanent link. */
  void writeArticles(JsonGenerator json) {
    json.writeStartArray();
    for (ArticleKey key : articles.keySet()) {
      json.writeStartArray();
      json.writeString(key.title());
      json.writeString(key.url());
      json.writeString(ArticleLinks.toQuote(key.url(), ""));
      json.writeString(key.revision());
      json.writeString(ArticleLinks.permanent(key.url(), key.revision()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** The passages with their contexts, in the order of their numbers. */
  PackedTable table(Stream<ParsedText> texts) {
    QuoteContext[] contexts = contexts(texts);
    PackedTable table = new PackedTable();
    passages.forEach(
        (passage, number) -> {
          table.set("article", passage.article());
          table.set("section", passage.section());
          table.set("quote", passage.quote());
          table.set("quote_start", passage.start());
          table.set("quote_end", passage.end());
          table.set("before", contexts[number].before());
          table.set("after", contexts[number].after());
          table.endRow();
        });
    return table;
  }

  /** Reads each text once, as all of them together may be large. */
  private QuoteContext[] contexts(Stream<ParsedText> texts) {
    QuoteContext[] contexts = new QuoteContext[passages.size()];
    Arrays.fill(contexts, QuoteContext.NONE);
    Map<String, List<Passage>> bySlug = bySlug();
    texts.forEach(
        text -> {
          QuoteContexts quotes = new QuoteContexts(text.text());
          for (Passage passage : bySlug.getOrDefault(text.slug(), List.of())) {
            contexts[Objects.requireNonNull(passages.get(passage))] =
                quotes.around(passage.start(), passage.quote());
          }
        });
    return contexts;
  }

  /** The passages of each text, in the order in which they stand there. */
  private Map<String, List<Passage>> bySlug() {
    List<ArticleKey> keys = new ArrayList<>(articles.keySet());
    Map<String, List<Passage>> bySlug = new LinkedHashMap<>();
    for (Passage passage : passages.keySet()) {
      String slug = ArticleInfo.slugOf(keys.get(passage.article()).title());
      bySlug.computeIfAbsent(slug, s -> new ArrayList<>()).add(passage);
    }
    bySlug.values().forEach(own -> own.sort(Comparator.comparingInt(Passage::start)));
    return bySlug;
  }

  private static <K> int number(Map<K, Integer> numbers, K key) {
    Integer known = numbers.putIfAbsent(key, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
