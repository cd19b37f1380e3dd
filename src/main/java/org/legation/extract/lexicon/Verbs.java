package org.legation.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.legation.extract.lexicon.VerbForm.Form;
import tools.jackson.databind.JsonNode;

/** Verbs with all their forms, from {@code lexicon/verbs.yaml}. */
public final class Verbs {
  private static final Pattern SHORT_VOWEL = Pattern.compile("[^aeiou][aeiou][bdgmnptr]$");
  private final Map<String, List<VerbForm>> forms = new HashMap<>();
  private final Set<String> alsoNouns;

  private Verbs(JsonNode yaml) {
    Set<String> doubling = new HashSet<>(Yaml.texts(yaml.path("doubling")));
    Map<String, List<String>> irregular = Yaml.lists(yaml.path("irregular"));
    alsoNouns = new HashSet<>(Yaml.texts(yaml.path("also_nouns")));
    for (String verb : Yaml.texts(yaml.path("regular"))) {
      regular(verb, verb, doubling.contains(verb));
    }
    for (String verb : doubling) {
      regular(verb, verb, true);
      if (verb.endsWith("l")) {
        // travelled in Britain, traveled in America
        regular(verb, verb, false);
      }
    }
    irregular.forEach(this::irregular);
    Yaml.lists(yaml.path("spellings"))
        .forEach((lemma, spellings) -> spellings.forEach(s -> regular(lemma, s, s.endsWith("l"))));
  }

  /** The verbs that come with this version. */
  public static Verbs bundled() {
    return new Verbs(Yaml.resource("lexicon/verbs.yaml"));
  }

  /** The forms that a lower-case word can be; empty if it is no known verb. */
  public List<VerbForm> forms(String word) {
    return forms.getOrDefault(word, List.of());
  }

  /** Whether a lower-case word can be this form of some verb. */
  public boolean is(String word, Form form) {
    for (VerbForm candidate : forms(word)) {
      if (candidate.form() == form) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that can be a verb is as often a noun: visit, support, plan. */
  public boolean alsoNoun(String word) {
    return alsoNouns.contains(word);
  }

  private void regular(String lemma, String verb, boolean doubles) {
    String past = past(verb, doubles);
    add(verb, lemma, Form.BASE);
    add(third(verb), lemma, Form.THIRD_PERSON);
    add(past, lemma, Form.PAST);
    add(past, lemma, Form.PAST_PARTICIPLE);
    add(gerund(verb, doubles), lemma, Form.GERUND);
  }

  private void irregular(String verb, List<String> pastAndParticiple) {
    add(verb, verb, Form.BASE);
    add(third(verb), verb, Form.THIRD_PERSON);
    add(pastAndParticiple.get(0), verb, Form.PAST);
    add(pastAndParticiple.get(pastAndParticiple.size() - 1), verb, Form.PAST_PARTICIPLE);
    boolean doubles = verb.length() < 5 && SHORT_VOWEL.matcher(verb).find() || verb.equals("begin");
    add(gerund(verb, doubles), verb, Form.GERUND);
  }

  private static String past(String verb, boolean doubles) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (verb.endsWith("y") && !vowel(verb, 2)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return verb + (doubles ? verb.charAt(verb.length() - 1) + "ed" : "ed");
  }

  private static String third(String verb) {
    if (verb.endsWith("y") && !vowel(verb, 2)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hissing =
        verb.endsWith("s")
            || verb.endsWith("x")
            || verb.endsWith("ch")
            || verb.endsWith("sh")
            || verb.endsWith("o");
    return hissing ? verb + "es" : verb + "s";
  }

  private static String gerund(String verb, boolean doubles) {
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return verb + (doubles ? verb.charAt(verb.length() - 1) + "ing" : "ing");
  }

  private static boolean vowel(String verb, int fromEnd) {
    return "aeiou".indexOf(verb.charAt(verb.length() - fromEnd)) >= 0;
  }

  private void add(String word, String lemma, Form form) {
    List<VerbForm> known = forms.computeIfAbsent(word, w -> new ArrayList<>(2));
    VerbForm added = new VerbForm(lemma, form);
    if (!known.contains(added)) {
      known.add(added);
    }
  }
}
