package org.legation.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legation.model.Article;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;

class WikitextTest {
  private static final List<String> MARKUP =
      List.of(
          "[[",
          "]]",
          "{{",
          "}}",
          "''",
          "|-",
          "{|",
          "|}",
          "<ref",
          "</",
          "align=",
          "style=",
          "colspan=",
          "¦");

  @Test
  void readsTextLinksHeadingsAndLists() throws Exception {
    Parsed parsed =
        Parsed.wikitext(
            """
            {{Short description|none}}<!-- comment -->
            [[File:Map.svg|thumb|A map of [[X]].]]
            '''X''' is a [[Sovereign state|state]].<ref>{{cite web|title=No}}</ref> It has [[friend]]s.<ref name="a" />

            __NOTOC__
            == Europe ==
            {{Main|Foreign relations of Europe}}
            === France ===
            * [[Paris]] (Embassy)
            ** Lyon
            ; Term
            : Definition.
            <gallery>
            File:A.jpg|caption
            </gallery>
            Visited [http://x.org here] [http://y.org].{{#tag:ref|no}} {{#if:|no|yes.}}
            [[Category:Foreign relations]]
            """);
    assertThat(parsed.article.info().title()).isEqualTo("name");
    assertThat(parsed.outline())
        .containsExactly(
            "# ",
            "X is a state. ¶ It has friends.",
            "## Europe",
            "### Europe > France",
            "- Paris (Embassy)",
            "  - Lyon",
            "- Term",
            "  - Definition.",
            "Visited here . yes.");
  }

  @Test
  void readsTables() throws Exception {
    Parsed parsed =
        Parsed.wikitext(
            """
            {| class="wikitable sortable" style="text-align: center"
            |+ Relations
            ! scope="col" | # !! Country !! Date !! Notes
            |- valign="top"
            | 1 || {{flag|France}}<ref>no</ref> || {{dts|format=dmy|1921|09|22}} || rowspan="2" | See [[A|B]].<br />New line.
            |-
            | 2 || align="left" | {{flag|USA}} || {{dts|2004-05-01}}
            |-
            ! colspan="4" | {{no|Former}}
            |}
            """);
    assertThat(parsed.outline())
        .containsExactly(
            "# ",
            "caption Relations",
            "= # | Country | Date | Notes",
            "| 1 | France | 22 September 1921 | See B. / New line.",
            "| 2 | United States | 1 May 2004 | See B. / New line.",
            "= Former | Former | Former | Former");
  }

  @Test
  void keepsTheColumnsOfEmptyCells() throws Exception {
    Parsed parsed =
        Parsed.wikitext(
            """
            {|
            ! A !! B !! C
            |-
            | {{flag|France}}||<!--Date started-->||See B.
            |-
            | Spain||{{flagicon|X}}||D||||
            |}
            """);
    assertThat(parsed.outline())
        .containsExactly(
            "# ", "= A | B | C |  | ", "| France |  | See B. |  | ", "| Spain |  | D |  | ");
  }

  @Test
  void endsTheFirstLineOfACell() throws Exception {
    Parsed parsed =
        Parsed.wikitext(
            """
            {|
            |-
            | India || See [[India–X relations]]
            During the war
            both were friends.

            Later too.
            |}
            """);
    assertThat(parsed.sentences())
        .containsExactly(
            "India", "See India–X relations", "During the war both were friends.", "Later too.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "{{dts|27 April 1960}} ~ 27 April 1960",
        "{{Date table sorting|1960}} ~ 1960",
        "{{DTS|April 1960}} ~ April 1960",
        "{{dts|1960|4|7|format=dmy}} ~ 7 April 1960",
        "{{dts|1960|4|7|format=mdy}} ~ April 7, 1960",
        "{{dts|1960-04|format=dmy}} ~ April 1960",
        "{{dts|1960|04}} ~ April 1960",
        "{{daterange|1961|}} ~ 1961–",
        "{{flagcountry|Soviet Union|name=USSR}} ~ USSR",
        "{{Flag|Georgia|1990}} ~ Georgia",
        "{{flagicon|France}} Paris ~ Paris",
        "{{TUR}} ~ Turkey",
        "{{lang|fr|Quai d'Orsay}} ~ Quai d'Orsay",
        "{{nowrap|15 states}}{{snd}}{{small|(all)}} ~ 15 states – (all)",
        "{{sortname|Ban|Ki-moon}} ~ Ban Ki-moon",
        "{{convert|250|km}} away ~ 250 km away",
        "{{as of|2018|6}} it is ~ As of June 2018 it is",
        "A{{citation needed|date=May 2020}}{{sfn|B|1990}} ~ A",
        "{{ubl|France|Spain}} ~ France ¶ Spain",
        "{{legend|red|Enemies}}A ~ A",
        "{{ill|Puerto La Unión|es|Puerto}} ~ Puerto La Unión",
        "{{usurped|1=[http://a.b Old page]}} ~ Old page",
        "{{blockquote|Never again.|A. Person}} ~ Never again.",
      })
  void showsWhatATemplateShows(String wikitext, String text) throws Exception {
    assertThat(Parsed.wikitext("X\n\n" + wikitext).outline()).containsExactly("# ", "X", text);
  }

  @Test
  void keepsTheTextOfCollapsedBoxes() throws Exception {
    Parsed parsed = Parsed.wikitext("A.\n\n{{hidden|Title|\n* one\n* two\n}}\n");
    assertThat(parsed.outline()).containsExactly("# ", "A.", "Title", "- one", "- two");
  }

  @Test
  void countsTemplatesThatVanishWithoutBeingKnown() throws Exception {
    ParseResult result =
        Parsed.PARSERS.parseReporting(
            Parsed.raw(
                MediaType.WIKITEXT,
                "A {{Numrec/Kosovo|N}} b {{cite web|x}} {{Numrec/Kosovo}} {{Foo bar}}"));
    assertThat(result.report().vanishedTemplates())
        .isEqualTo(Map.of("Numrec/Kosovo", 2, "Foo bar", 1));
    assertThat(result.article().text()).isEqualTo("A b");
  }

  @Test
  void refusesNestingTooDeep() {
    RawArticle raw =
        Parsed.raw(MediaType.WIKITEXT, "{{a|".repeat(20_000) + "x" + "}}".repeat(20_000));
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> Parsed.PARSERS.parse(raw))
        .withMessageContaining(
            "folder/name.txt: its wikitext is nested deeper than the 200 levels");
  }

  @Test
  void givesTheSameArticleOnManyThreads() throws Exception {
    RawArticle raw =
        Parsed.raw(
            MediaType.WIKITEXT,
            "{|\n! A !! B\n|-\n| {{flag|FRA}} || {{dts|1990|1|2}}\n|}\nText. {{foo}}");
    Article expected = Parsed.PARSERS.parse(raw);
    List<Article> articles =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(
                i -> {
                  try {
                    return Parsed.PARSERS.parse(raw);
                  } catch (UnreadableArticleException e) {
                    throw new IllegalStateException(e);
                  }
                })
            .toList();
    assertThat(articles).containsOnly(expected);
  }

  @Test
  void leavesNoMarkupInWholeArticles() throws Exception {
    Path folder = Path.of("../shared/articles/wiki");
    assumeTrue(Files.isDirectory(folder), "the whole articles are not here");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Parsed parsed =
            new Parsed(
                Parsed.PARSERS.parse(Parsed.raw(MediaType.WIKITEXT, Files.readAllBytes(file))));
        assertThat(parsed.sentences())
            .as(file.toString())
            .hasSizeGreaterThan(50)
            .allSatisfy(sentence -> assertThat(sentence).doesNotContain(MARKUP));
        assertThat(parsed.tables()).as(file.toString()).isNotEmpty();
      }
    }
  }
}
