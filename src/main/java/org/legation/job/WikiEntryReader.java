package org.legation.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.source.TitlePattern;
import org.legation.source.wiki.Listing;
import org.legation.source.wiki.WikiPolicy;
import org.legation.source.wiki.WikiRequest;

/** Reads an entry of {@code sources} that names pages of a live wiki. */
final class WikiEntryReader {
  private static final Pattern TITLE = Pattern.compile("[^|#<>\\[\\]{}\\p{Cntrl}]*");
  static final String KIND = "mediawiki";
  static final Set<String> KEYS =
      Set.of(KIND, "titles", "category", "links", "matching", "operator", "content", "license");

  private static final List<String> LISTINGS = List.of("titles", "category", "links");
  private static final List<String> CONTENTS = List.of("html", "wikitext");
  private static final Pattern OPERATOR =
      Pattern.compile(
          "[^\\s@<>()\\p{Cntrl}]+@[^\\s@<>()\\p{Cntrl}]+|https://[\\x21-\\x7e&&[^()<>]]+");

  private final WikiPolicy policy;
  private final Problems problems;

  WikiEntryReader(WikiPolicy policy, Problems problems) {
    this.policy = policy;
    this.problems = problems;
  }

  @Nullable SourceSpec read(YamlNode hostNode, Map<String, YamlNode> keys, YamlNode.Mapping entry) {
    String host = host(hostNode);
    Listing listing = listing(keys, entry);
    TitlePattern matching = Patterns.read(keys.get("matching"), "matching", problems);
    if (keys.get("matching") != null && keys.get("titles") != null) {
      problems.at(
          keys.get("matching"),
          "'matching' chooses from a category or from links, but 'titles' names the pages. Remove one of them.");
    }
    String operator = operator(keys.get("operator"), entry);
    Boolean wikitext = wikitext(keys.get("content"));
    String license = problems.text(keys.get("license"), "license");
    if (host == null
        || listing == null
        || matching == null
        || operator == null
        || wikitext == null) {
      return null;
    }
    return new SourceSpec.Wiki(
        new WikiRequest(host, listing, matching, operator, wikitext, license));
  }

  private @Nullable String host(YamlNode node) {
    String host = problems.text(node, KIND);
    if (host == null || policy.allows(host)) {
      return host;
    }
    problems.at(node, policy.refusal(host));
    return null;
  }

  private @Nullable Listing listing(Map<String, YamlNode> keys, YamlNode.Mapping entry) {
    List<String> named = LISTINGS.stream().filter(keys::containsKey).toList();
    if (named.size() != 1) {
      problems.at(
          entry,
          named.isEmpty()
              ? "A source of the kind 'mediawiki' needs the key 'titles', 'category' or 'links'. Add one of them."
              : "'%s' and '%s' exclude each other. Remove one, or make two sources of them."
                  .formatted(named.get(0), named.get(1)));
      return null;
    }
    String key = named.get(0);
    YamlNode node = keys.get(key);
    if (key.equals("titles")) {
      return titles(node);
    }
    String page = title(node, key);
    if (page == null) {
      return null;
    }
    return key.equals("links") ? new Listing.Links(page) : new Listing.Category(page);
  }

  private @Nullable Listing titles(@Nullable YamlNode node) {
    YamlNode.Sequence list = node == null ? null : problems.list(node, "titles");
    if (list == null) {
      return null;
    }
    List<String> titles = new ArrayList<>();
    for (YamlNode item : list.items()) {
      String title = title(item, "titles");
      if (title != null) {
        titles.add(title);
      }
    }
    return titles.size() == list.items().size() ? new Listing.Titles(titles) : null;
  }

  /** A title as the API takes it: the bar separates titles there. */
  private @Nullable String title(@Nullable YamlNode node, String key) {
    String title = problems.text(node, key);
    if (node != null && title != null && !TITLE.matcher(title).matches()) {
      problems.at(
          node,
          "'%s' can be no title: titles have none of | # < > [ ] { }. Write it as the page shows it."
              .formatted(title));
      return null;
    }
    return title;
  }

  private @Nullable String operator(@Nullable YamlNode node, YamlNode.Mapping entry) {
    if (node == null) {
      problems.at(
          entry,
          "The key 'operator' is missing. Add an address at which the wiki can reach you, for example 'operator: data-desk@example.org'.");
      return null;
    }
    String operator = problems.text(node, "operator");
    if (operator != null && !OPERATOR.matcher(operator).matches()) {
      problems.at(
          node,
          "'operator' must be an e-mail address or begin with https://, but is '%s'."
              .formatted(operator));
      return null;
    }
    return operator;
  }

  private @Nullable Boolean wikitext(@Nullable YamlNode node) {
    if (node == null) {
      return false;
    }
    String content = problems.text(node, "content");
    if (content == null || CONTENTS.contains(content)) {
      return content == null ? null : content.equals("wikitext");
    }
    problems.at(
        node,
        "'content' must be html or wikitext, but is '%s'.%s"
            .formatted(content, Suggestion.sentence(content, CONTENTS)));
    return null;
  }
}
