package org.legation.fuzz;

import java.util.List;
import org.legation.extract.date.DateFinder;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateWords;
import org.legation.extract.lexicon.Lexicon;
import org.legation.extract.text.Token;
import org.legation.model.Edtf;

/** Reads a text as an EDTF date, and as an English sentence with dates. */
final class DateReading {
  private static final DateWords WORDS = DateWords.bundled();
  private static final Lexicon LEXICON = Lexicon.bundled();

  private DateReading() {}

  static void read(String text) {
    edtf(text);
    DateFinder finder = new DateFinder(WORDS);
    int sentences = 0;
    for (String sentence : text.split("\n", -1)) {
      sentence(finder, sentence);
      if (++sentences % 4 == 0) {
        finder.forgetBase();
      }
    }
  }

  private static void edtf(String text) {
    Edtf date;
    try {
      date = Edtf.parse(text);
    } catch (IllegalArgumentException refused) {
      Broken.unless(!refused.getMessage().isBlank(), "a refusal without a reason", text);
      return;
    }
    Broken.unless(date.toString().equals(text), "a date that prints as another", text);
    Broken.unless(date.liesWithin(date) && !date.contradicts(date), "a date beside itself", text);
    Broken.unless(date.precision() >= 0 && date.precision() <= 5, "a precision", text);
  }

  private static void sentence(DateFinder finder, String sentence) {
    List<Token> tokens = LEXICON.tokenizer().tokens(sentence);
    int last = 0;
    for (DateMention mention : finder.find(tokens)) {
      Broken.unless(
          mention.start() >= last
              && mention.end() > mention.start()
              && mention.end() <= tokens.size(),
          "a date without a place",
          mention);
      last = mention.end();
      Edtf date = Edtf.parse(mention.edtf());
      Broken.unless(date.toString().equals(mention.edtf()), "a date that prints anew", mention);
      Edtf.parse(mention.first());
      Edtf.parse(mention.last());
    }
  }
}
