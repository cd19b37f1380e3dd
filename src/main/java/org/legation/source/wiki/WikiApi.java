package org.legation.source.wiki;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.source.SourceException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The action API of a MediaWiki (api.php), as far as it is used here. */
final class WikiApi {
  private static final String COMMON =
      "/w/api.php?action=query&format=json&formatversion=2&maxlag=5";
  private static final int BATCH = 50;
  private static final int MOST_TITLES = 50_000;
  private static final int LONGEST_CHAIN = 5;

  private final WikiClient client;

  WikiApi(WikiClient client) {
    this.client = client;
  }

  /** The titles of the articles in a category. */
  List<String> category(String name) throws SourceException {
    String title = name.startsWith("Category:") ? name : "Category:" + name;
    String query =
        "&list=categorymembers&cmnamespace=0&cmtype=page&cmlimit=500&cmtitle=" + encode(title);
    List<String> titles = titles(query, "categorymembers");
    if (titles.isEmpty()) {
      throw new SourceException(
          "%s has no category \"%s\" with articles; correct its name in the job."
              .formatted(client.host(), name));
    }
    return titles;
  }

  /** The titles of the articles to which a page has links. */
  List<String> links(String page) throws SourceException {
    String query = "&prop=links&plnamespace=0&pllimit=500&redirects=1&titles=" + encode(page);
    List<String> titles = titles(query, "links");
    if (titles.isEmpty()) {
      throw new SourceException(
          "%s has no page \"%s\" with links to articles; correct its title in the job."
              .formatted(client.host(), page));
    }
    return titles;
  }

  /** The pages as they are now, one for each title, without what is to be said of them. */
  List<WikiPage> pages(List<String> titles) throws SourceException {
    List<WikiPage> pages = new ArrayList<>();
    for (int from = 0; from < titles.size(); from += BATCH) {
      List<String> batch = titles.subList(from, Math.min(titles.size(), from + BATCH));
      pages.addAll(batch(batch));
    }
    return pages;
  }

  /** The wikitext of a revision; null if it is not there. */
  @Nullable String wikitext(long revision) throws SourceException {
    JsonNode answer =
        query("&prop=revisions&rvprop=content&rvslots=main&revids=" + revision, Map.of());
    for (JsonNode page : answer.path("query").path("pages")) {
      JsonNode content = page.path("revisions").path(0).path("slots").path("main").path("content");
      if (content.isString()) {
        return content.asString();
      }
    }
    return null;
  }

  private List<String> titles(String query, String list) throws SourceException {
    List<String> titles = new ArrayList<>();
    Map<String, String> next = Map.of();
    do {
      JsonNode answer = query(query, next);
      answer.path("query").path(list).forEach(item -> titles.add(item.path("title").asString("")));
      for (JsonNode page : answer.path("query").path("pages")) {
        page.path(list).forEach(item -> titles.add(item.path("title").asString("")));
      }
      next = continuation(answer);
      if (titles.size() > MOST_TITLES) {
        throw new SourceException(
            "%s lists more than %,d titles there; take a smaller list, or a dump."
                .formatted(client.host(), MOST_TITLES));
      }
    } while (!next.isEmpty());
    return titles.stream().sorted().distinct().toList();
  }

  private List<WikiPage> batch(List<String> titles) throws SourceException {
    String query =
        "&redirects=1&prop=info%7Crevisions%7Cpageprops&inprop=protection&ppprop=disambiguation"
            + "&rvprop=ids%7Ctimestamp&titles="
            + encode(String.join("|", titles));
    Map<String, String> ways = new HashMap<>();
    Map<String, String> redirects = new HashMap<>();
    Map<String, JsonNode> pages = new HashMap<>();
    Map<String, String> next = Map.of();
    do {
      JsonNode answer = query(query, next);
      JsonNode found = answer.path("query");
      found.path("normalized").forEach(way -> put(ways, way));
      found.path("redirects").forEach(way -> put(redirects, way));
      found
          .path("pages")
          .forEach(page -> pages.merge(page.path("title").asString(""), page, WikiApi::fuller));
      next = continuation(answer);
    } while (!next.isEmpty());
    List<WikiPage> result = new ArrayList<>();
    for (String asked : titles) {
      String title = ways.getOrDefault(asked, asked);
      boolean redirected = redirects.containsKey(title);
      for (int i = 0; i < LONGEST_CHAIN && redirects.containsKey(title); i++) {
        title = redirects.get(title);
      }
      result.add(page(asked, title, redirected, pages.get(title)));
    }
    return result;
  }

  private static WikiPage page(
      String asked, String title, boolean redirected, @Nullable JsonNode page) {
    List<String> outcomes = new ArrayList<>();
    if (page == null || page.has("invalid") || page.has("special")) {
      return new WikiPage(asked, title, 0, 0, "", List.of(PageOutcomes.INVALID));
    }
    JsonNode revision = page.path("revisions").path(0);
    if (page.has("missing") || !revision.has("revid")) {
      return new WikiPage(asked, title, 0, 0, "", List.of(PageOutcomes.MISSING));
    }
    if (redirected) {
      outcomes.add(PageOutcomes.REDIRECTED);
    }
    if (page.path("pageprops").has("disambiguation")) {
      outcomes.add(PageOutcomes.DISAMBIGUATION);
    }
    for (JsonNode protection : page.path("protection")) {
      if (protection.path("type").asString("").equals("edit")
          && !outcomes.contains(PageOutcomes.PROTECTED)) {
        outcomes.add(PageOutcomes.PROTECTED);
      }
    }
    return new WikiPage(
        asked,
        title,
        page.path("pageid").asLong(0),
        revision.path("revid").asLong(0),
        revision.path("timestamp").asString(""),
        outcomes);
  }

  /** A page may come in two answers, its revision in only one of them. */
  private static JsonNode fuller(JsonNode one, JsonNode other) {
    return one.has("revisions") ? one : other;
  }

  private JsonNode query(String query, Map<String, String> next) throws SourceException {
    StringBuilder path = new StringBuilder(COMMON).append(query);
    next.forEach((key, value) -> path.append('&').append(key).append('=').append(encode(value)));
    WikiAnswer answer = client.get(path.toString(), WikiApi::isLagging);
    JsonNode json = json(answer);
    if (!answer.isGood() || json == null || !json.isObject()) {
      throw WikiFailures.unreachable(
          client.host(), "what it answers is not the API's (status " + answer.status() + ")", null);
    }
    if (json.has("error")) {
      JsonNode error = json.path("error");
      throw WikiFailures.unreachable(
          client.host(),
          "its API refuses: "
              + error.path("code").asString("")
              + ", "
              + error.path("info").asString(""),
          null);
    }
    return json;
  }

  private static boolean isLagging(WikiAnswer answer) {
    JsonNode json = answer.isGood() && answer.body().length < 10_000 ? json(answer) : null;
    String code = json == null ? "" : json.path("error").path("code").asString("");
    return code.equals("maxlag") || code.equals("ratelimited") || code.equals("readonly");
  }

  private static @Nullable JsonNode json(WikiAnswer answer) {
    try {
      return JsonMapper.shared().readTree(answer.body());
    } catch (JacksonException e) {
      return null;
    }
  }

  private static Map<String, String> continuation(JsonNode answer) {
    Map<String, String> next = new LinkedHashMap<>();
    answer
        .path("continue")
        .properties()
        .forEach(entry -> next.put(entry.getKey(), entry.getValue().asString("")));
    return next;
  }

  private static void put(Map<String, String> ways, JsonNode way) {
    ways.put(way.path("from").asString(""), way.path("to").asString(""));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
