package org.legation.extract.layout;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.context.Discourse;
import org.legation.extract.layout.Topic.Direction;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;

/** What a line of the shape that {@link PostLine} knows states. */
final class PostLineClaims {
  private final RuleBook rules;
  private final History history;

  PostLineClaims(RuleBook rules, Headers headers) {
    this.rules = rules;
    this.history = new History(headers);
  }

  /** "Bergen: Consular Agency, 1844–1867": in an article on two states, it serves the other. */
  List<ClaimDraft> read(AnnotatedSentence line, Topic topic, Discourse discourse) {
    Party subject = discourse.subject();
    Party host = discourse.other();
    if (subject == null || host == null || subject.equals(host)) {
      return List.of();
    }
    int end = PostLine.townEnd(line);
    String country = line.at(0) instanceof CityMention city ? city.city().country() : host.id();
    boolean received = topic.direction(country, subject, host) == Direction.TO_SUBJECT;
    if (!discourse.pair() && !received && !country.equals(host.id())) {
      return List.of();
    }
    List<NounMention> posts = line.nouns("mission", end, line.size());
    ClaimDraft draft =
        ClaimDraft.of(
                rules.rule("list-mission"),
                topic.status(),
                received ? host : subject,
                received ? subject : host)
            .withSubtype(
                posts.isEmpty()
                    ? topic.post()
                    : posts.get(0).classes().getOrDefault("mission", topic.post()))
            .withPlace(line.text(0, end), country);
    boolean dated = !line.mentions(TimeMention.class, end, line.size()).isEmpty();
    List<Chosen> events =
        dated
            ? history.of(line, end, line.size(), topic.status())
            : List.of(new Chosen("", topic.status()));
    return events.stream().map(draft::withDate).toList();
  }
}
