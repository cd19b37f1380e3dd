package org.legation.extract.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Matches;
import org.legation.extract.match.sentence.SentenceMatcher;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.RelationType;
import org.legation.model.Span;

/** Reads sentences one by one. */
final class ProseReader {
  private final ArticleState state;
  private final SentenceMatcher matcher;
  private final RuleBook rules;
  private final UnknownParties unknownParties;
  private final PostLine postLine;
  private final Set<String> firsts;

  ProseReader(
      ArticleState state,
      SentenceMatcher matcher,
      RuleBook rules,
      Headers headers,
      Gazetteer gazetteer) {
    this.postLine = new PostLine(headers, matcher.words());
    this.firsts = matcher.words().set("firsts");
    this.unknownParties = new UnknownParties(state, gazetteer);
    this.state = state;
    this.matcher = matcher;
    this.rules = rules;
  }

  /**
   * Reads a paragraph; its last sentence may announce what follows.
   *
   * @param lists reads a sentence that is no more than a list; whether it is one
   */
  void paragraph(List<Span> sentences, Predicate<Span> lists) {
    PostDates posts = new PostDates(rules, state.discourse());
    posts(sentences, posts);
    for (Span sentence : sentences) {
      if (!posts.used(sentence) && !lists.test(sentence)) {
        sentence(sentence, "");
      }
    }
    int last = sentences.size() - 1;
    if (last > 0) {
      state.lead(state.text(sentences.get(last - 1)));
    }
    if (last >= 0) {
      state.lead(state.text(sentences.get(last)));
    }
  }

  /**
   * Reads one sentence; whether it states anything.
   *
   * @param date the date under which it stands, as written; empty if there is none
   */
  boolean sentence(Span span, String date) {
    String words = turned(LeadIn.unfolded(state.text(span).replace('\n', ' ')));
    AnnotatedSentence sentence = date.isEmpty() ? state.annotate(words) : dated(words, date);
    state.told(sentence, span);
    Matches matches = matcher.read(sentence, state.discourse());
    for (ClaimDraft draft : matches.drafts()) {
      if (!announced(draft, words)) {
        state.add(draft, span);
      }
    }
    if (matches.unresolved() != null) {
      unknownParties.tell(matches.unresolved(), span);
    }
    return !matches.drafts().isEmpty();
  }

  private String turned(String words) {
    String turned =
        InvertedFirsts.mayBe(words, firsts) ? InvertedFirsts.turned(state.aside(words)) : "";
    return turned.isEmpty() ? words : turned;
  }

  /** "The following treaties have been signed:" tells of those that the list names. */
  private static boolean announced(ClaimDraft draft, String sentence) {
    return draft.rule().type() == RelationType.AGREEMENT
        && draft.object().endsWith("s")
        && LeadIn.announces(sentence.strip())
        && sentence.toLowerCase(Locale.ROOT).contains("following");
  }

  /** Reads a sentence of an item that begins with the name of the state that it is about. */
  boolean labelled(Span span, ItemLabel label) {
    String text = state.text(span).replace('\n', ' ');
    if (label.party() != null && state.discourse().row() == null) {
      state.discourse().row(label.party());
    }
    Matches matches =
        matcher.read(state.annotate(LeadIn.unfolded(label.behind(text))), state.discourse());
    for (ClaimDraft draft : matches.drafts()) {
      state.add(draft, span);
    }
    return !matches.drafts().isEmpty() || sentence(span, "");
  }

  /** "On 3 May an embassy opened" below "1964"; what has no date of its own takes that above it. */
  private AnnotatedSentence dated(String words, String date) {
    AnnotatedSentence above = state.aside(date);
    for (TimeMention time : above.mentions(TimeMention.class, 0, above.size())) {
      state.dates().baseOf(time.date().first());
    }
    AnnotatedSentence own = state.annotate(words);
    return own.mentions(TimeMention.class, 0, own.size()).isEmpty()
        ? state.annotate(date + " – " + words)
        : own;
  }

  /** Reads posts with their earliest and latest dates; whether there are any. */
  boolean posts(List<Span> sentences) {
    return posts(sentences, new PostDates(rules, state.discourse()));
  }

  private void title(Span line, PostDates posts) {
    AnnotatedSentence words = state.aside(state.text(line));
    if (postLine.is(words, true)) {
      posts.title(words, line);
    }
  }

  private boolean posts(List<Span> sentences, PostDates posts) {
    boolean found = false;
    Span before = null;
    for (Span span : sentences) {
      if (PostDates.speaksOfDates(state.text(span))) {
        if (before != null) {
          title(before, posts);
        }
        for (PostDates.Post post : posts.read(state.annotate(span), span)) {
          state.add(post.draft(), post.quote());
          found = true;
        }
      }
      before = span;
    }
    for (PostDates.Post post : posts.finish()) {
      state.add(post.draft(), post.quote());
      found = true;
    }
    return found;
  }
}
