package org.legation.fuzz;

import static org.legation.model.RawArticle.MediaType.HTML;
import static org.legation.model.RawArticle.MediaType.PLAIN_TEXT;
import static org.legation.model.RawArticle.MediaType.WIKITEXT;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A part of the program that reads what strangers wrote. It may refuse an input by the exception
 * that it declares; anything else that it throws, and a promise that it does not keep, is a find.
 */
enum FuzzTarget {
  /** The parser of HTML. */
  HTML_PARSER {
    @Override
    void run(byte[] input) throws Exception {
      ParsedArticle.read(HTML, input);
    }
  },
  /** The parser of plain text. */
  TEXT_PARSER {
    @Override
    void run(byte[] input) throws Exception {
      ParsedArticle.read(PLAIN_TEXT, input);
    }
  },
  /** The parser of wikitext. */
  WIKITEXT_PARSER {
    @Override
    void run(byte[] input) throws Exception {
      ParsedArticle.read(WIKITEXT, input);
    }
  },
  /** Dates in EDTF, and dates in English sentences. */
  DATES {
    @Override
    void run(byte[] input) {
      DateReading.read(text(input));
    }
  },
  /** Names: found, normalised, looked up, decided, and the nearest ones to an unknown one. */
  NAMES {
    @Override
    void run(byte[] input) {
      NameReading.read(text(input));
    }
  },
  /** All stages from an HTML page to checked records: tables and lists. */
  PAGES {
    @Override
    void run(byte[] input) throws Exception {
      Stages.run(ParsedArticle.read(HTML, input));
    }
  },
  /** The same from plain text that is made of words which rules know. */
  SENTENCES {
    @Override
    void run(byte[] input) throws Exception {
      Stages.run(ParsedArticle.read(PLAIN_TEXT, input));
    }

    @Override
    byte[] input(byte[] fuzz) {
      return WordText.of(fuzz).getBytes(StandardCharsets.UTF_8);
    }
  },
  /** Job files. */
  JOB_FILE {
    @Override
    void run(byte[] input) throws Exception {
      JobReading.read(input);
    }
  };

  /** Gives an input to the program; returns if it was read, or refused as it should be. */
  abstract void run(byte[] input) throws Exception;

  /** The input that bytes of the fuzzer stand for. */
  byte[] input(byte[] fuzz) {
    return fuzz;
  }

  /** Its name in commands and folders: {@code html-parser}. */
  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The target with that name. */
  static FuzzTarget named(String folder) {
    return valueOf(folder.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }
}
