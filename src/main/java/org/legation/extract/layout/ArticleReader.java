package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.Claim;
import org.legation.extract.Extraction;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Annotator;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.context.ArticleSubject;
import org.legation.extract.context.Discourse;
import org.legation.extract.context.LeadersNamed;
import org.legation.extract.date.DateFinder;
import org.legation.extract.date.DateWords;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.sentence.SentenceMatcher;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.NameMatch;
import org.legation.model.Article;
import org.legation.model.Block;
import org.legation.model.Block.ItemList;
import org.legation.model.Block.Paragraph;
import org.legation.model.Block.Table;
import org.legation.model.Party;
import org.legation.model.Section;
import org.legation.model.Span;

/** Reads one article from the top, and keeps in mind what a reader would. */
public final class ArticleReader {
  private final Article article;
  private final SentenceMatcher matcher;
  private final Headers headers;
  private final Gazetteer gazetteer;
  private final DateFinder dates;
  private final Discourse discourse;
  private final ArticleState state;
  private final ProseReader prose;
  private final ItemReader lists;
  private final TableReader tables;
  private final HeadingMatcher headings;
  private final Appointments appointments;
  private final Map<String, Optional<Party>> headingParties = new HashMap<>();
  private final UnknownNames unknownNames;
  private final Set<Claim> ofHeadings = Collections.newSetFromMap(new IdentityHashMap<>());

  public ArticleReader(
      Article article,
      Annotator annotator,
      SentenceMatcher matcher,
      RuleBook rules,
      Headers headers,
      DateWords dateWords,
      Gazetteer gazetteer,
      LeadersNamed leaders) {
    this.article = article;
    this.matcher = matcher;
    this.headers = headers;
    this.gazetteer = gazetteer;
    ArticleSubject subject = ArticleSubject.of(article.info().title(), gazetteer);
    this.discourse = new Discourse(subject);
    discourse.persons().leaders(leaders.of(article.text()));
    this.unknownNames = new UnknownNames(gazetteer);
    this.state = new ArticleState(article, annotator, dateWords, matcher.words(), discourse);
    this.dates = state.dates();
    this.prose = new ProseReader(state, matcher, rules, headers, gazetteer);
    TableKinds kinds =
        new TableKinds(
            state,
            rules,
            headers,
            gazetteer,
            matcher.words(),
            new MembershipItems(rules, matcher.words(), headers));
    this.lists = new ItemReader(state, prose, matcher, rules, headers, kinds, gazetteer);
    this.tables = new TableReader(state, rules, headers, kinds, unknownNames, matcher, this::block);
    this.headings = new HeadingMatcher(rules);
    this.appointments = new Appointments(rules);
  }

  /** Reads the article. */
  public Extraction read() {
    if (discourse.subject() == null) {
      state.findings().add(unknownNames.ofTitle(article));
    }
    for (int i = 0; i < article.sections().size(); i++) {
      Section next = article.sections().get(i);
      int end = Math.max(start(i), start(i + 1));
      state.enter(next, article.text().substring(start(i), end));
      int before = state.claims().size();
      lists.enter();
      enter(next);
      List<Claim> ofHeading = List.copyOf(state.claims().subList(before, state.claims().size()));
      for (Block block : next.blocks()) {
        block(block, false);
      }
      List<Claim> dated = HeadingDays.of(ofHeading, state.told());
      ofHeadings.addAll(dated);
      state.claims().addAll(dated);
      discourse.row(null);
    }
    List<Claim> settled = appointments.settle(HeadingClaims.settle(state.claims(), ofHeadings));
    return new Extraction(
        discourse.pair() ? UndatedTreaties.settle(settled) : settled, state.findings());
  }

  /** Where a section begins in the text; the end of the text for the one after the last. */
  private int start(int section) {
    if (section >= article.sections().size()) {
      return article.text().length();
    }
    Span heading = article.sections().get(section).heading();
    return heading == null ? 0 : heading.start();
  }

  private void enter(Section next) {
    if (discourse.pair()) {
      dates.newSection();
    } else {
      dates.forgetBase();
    }
    String date = "";
    Party other = null;
    for (int i = next.path().size() - 1; i >= 0 && other == null; i--) {
      other =
          headingParties
              .computeIfAbsent(
                  next.path().get(i), heading -> Optional.ofNullable(headingParty(heading)))
              .orElse(null);
    }
    discourse.section(other, "");
    Span heading = next.heading();
    if (heading == null) {
      return;
    }
    AnnotatedSentence words = state.annotate(heading);
    List<TimeMention> times = words.mentions(TimeMention.class, 0, words.size());
    if (!times.isEmpty()) {
      date = times.get(times.size() - 1).date().first();
    }
    discourse.section(other, date);
    for (ClaimDraft draft : headings.match(words, discourse)) {
      state.add(draft, heading);
    }
    int before = state.claims().size();
    if (!date.isEmpty()) {
      matcher.match(words, discourse).forEach(draft -> state.add(draft, heading));
    }
    for (int i = before; i < state.claims().size(); i++) {
      ofHeadings.add(state.claims().get(i));
    }
    discourse.section(other, date);
    discourse.headingPaper(HeadingMatcher.paper(words));
    discourse.organisation(HeadingMatcher.organisation(words, headers));
    dates.forgetBase();
    dates.baseOf(date);
  }

  /**
   * The other party of a heading such as "Chile" or "Relations with Chile"; null if it says more.
   */
  private @Nullable Party headingParty(String heading) {
    List<Party> parties = new ArrayList<>(ArticleSubject.parties(heading, gazetteer));
    Party subject = discourse.subject();
    parties.remove(subject);
    if (parties.size() != 1) {
      return null;
    }
    return saysNoMore(heading) || !gazetteer.lookup(heading).isEmpty() ? parties.get(0) : null;
  }

  /** Whether all words of a heading are names, or words that say nothing beside one. */
  private boolean saysNoMore(String heading) {
    int i = 0;
    while (i < heading.length()) {
      NameMatch name = gazetteer.longestAt(heading, i);
      if (name != null && name.end() > i) {
        // "Relations with South Korea": neither word of the name is one by itself
        i = name.end();
        continue;
      }
      int end = i;
      while (end < heading.length() && Character.isLetter(heading.charAt(end))) {
        end++;
      }
      if (end > i) {
        String word = heading.substring(i, end);
        if (!headers.headingWord(word.toLowerCase(Locale.ROOT))
            && gazetteer.lookup(word).isEmpty()) {
          return false;
        }
      }
      i = end + 1;
    }
    return true;
  }

  private void block(Block block, boolean inRow) {
    if (block instanceof Paragraph paragraph) {
      Party named = inRow ? null : lists.paragraphs().named(paragraph.sentences());
      if (named != null) {
        // a line with no more than a state's name stands as a heading
        discourse.section(named, discourse.headingDate());
        return;
      }
      if (!inRow && lists.paragraphs().divided(paragraph.sentences())) {
        return;
      }
      if (!inRow) {
        lists.paragraphs().listed(paragraph.sentences());
      }
      prose.paragraph(paragraph.sentences(), sentence -> lists.labelled(sentence, inRow));
    } else if (block instanceof ItemList list) {
      lists.read(list, inRow);
    } else if (block instanceof Table table) {
      tables.read(table);
    }
  }
}
