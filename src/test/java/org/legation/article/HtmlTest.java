package org.legation.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.legation.model.RawArticle.MediaType;
import org.legation.model.Section;

class HtmlTest {

  @Test
  void readsSectionsWithTheirPaths() throws Exception {
    Parsed parsed =
        Parsed.html(
            """
            <html><head><title>Page - Site</title></head><body><nav>menu</nav><main>
            <h1>Foreign relations of X</h1><p>X is a state. It has <a href="#">friends</a>.</p>
            <section><h2>Europe</h2><section><h3>Opening of Legation, 1922.</h3><p>It opened.</p></section></section>
            <div class="mw-heading mw-heading2"><h2>Asia</h2><span class="mw-editsection">[edit]</span></div>
            <p>Line one<br>Line two.</p></main><footer>foot</footer></body></html>
            """);
    assertThat(parsed.article.info().title()).isEqualTo("Foreign relations of X");
    assertThat(parsed.outline())
        .containsExactly(
            "# ",
            "X is a state. ¶ It has friends.",
            "## Europe",
            "### Europe > Opening of Legation, 1922.",
            "It opened.",
            "## Asia",
            "Line one ¶ Line two.");
    assertThat(parsed.article.text())
        .isEqualTo(
            "X is a state. It has friends.\n\nEurope\n\nOpening of Legation, 1922.\n\nIt opened.\n\n"
                + "Asia\n\nLine one\nLine two.");
  }

  @Test
  void leavesOutWhatIsNotText() throws Exception {
    Parsed parsed =
        Parsed.html(
            """
            <body><header>no</header><div id="mw-content-text"><div class="mw-parser-output">
            <div class="hatnote">no</div><table class="infobox"><tr><td>no</td></tr></table>
            <p>Yes<sup class="reference">[1]</sup><span style="display: none">no</span><style>no{}</style>&nbsp;indeed.</p>
            <figure><figcaption>no</figcaption></figure><ul class="gallery"><li>no</li></ul>
            <table class="wikitable mw-collapsible"><tr><th>State</th></tr><tr style="display:none"><td><span
            style="display:none">no</span>France</td></tr></table>
            <div class="mw-collapsible mw-collapsed"><div class="mw-collapsible-content" style="display:none">Shown on click.</div></div>
            <div class="reflist">no</div><div role="navigation" class="navbox mw-collapsible">no</div></div>
            <div id="catlinks" class="catlinks">no</div></div><aside>no</aside></body>
            """);
    assertThat(parsed.outline())
        .containsExactly("# ", "Yes indeed.", "= State", "| France", "Shown on click.");
    assertThat(parsed.article.text()).doesNotContain("no");
  }

  @Test
  void readsNestedAndDefinitionLists() throws Exception {
    Parsed parsed =
        Parsed.html(
            """
            <ul><li>Europe: <ul><li>France</li><li>Spain. It is far.</li></ul></li><li><p>Asia</p></li></ul>
            <dl><dt>Accra</dt><dd>Embassy.</dd><dd>Consulate.</dd><dt>Bonn</dt><dd>Office.</dd></dl>
            <dl><dd>Indented.</dd></dl>
            """);
    assertThat(parsed.outline())
        .containsExactly(
            "# ",
            "- Europe:",
            "  - France",
            "  - Spain. ¶ It is far.",
            "- Asia",
            "- Accra",
            "  - Embassy.",
            "  - Consulate.",
            "- Bonn",
            "  - Office.",
            "- Indented.");
  }

  @Test
  void laysTablesOutAsAGrid() throws Exception {
    Parsed parsed =
        Parsed.html(
            """
            <table><caption>Missions</caption><thead><tr><th rowspan=2>State</th><th colspan=2>Mission</th></tr>
            <tr><th>City</th><th>Since</th></tr></thead>
            <tr><td rowspan="2">France</td><td>Paris</td><td>1990</td></tr>
            <tr><td>Lyon<br>Old town</td></tr>
            <tr><th colspan="99999">Asia</th></tr>
            <tr><td>Japan</td><td></td><td><p>Was opened.</p><p>Then closed.</p></td></tr></table>
            """);
    assertThat(parsed.outline())
        .containsExactly(
            "# ",
            "caption Missions",
            "= State | Mission | Mission",
            "= State | City | Since",
            "| France | Paris | 1990",
            "| France | Lyon / Old town | ",
            "= Asia | Asia | Asia",
            "| Japan |  | Was opened. / Then closed.");
    assertThat(parsed.article.text())
        .isEqualTo(
            "Missions\nState | Mission\nCity | Since\nFrance | Paris | 1990\nLyon / Old town\nAsia\n"
                + "Japan | Was opened. / Then closed.");
    assertThat(parsed.sentences()).contains("Lyon", "Old town", "Was opened.", "Then closed.");
    assertThat(parsed.tables().get(0).rows().get(2).cells().get(0))
        .isSameAs(parsed.tables().get(0).rows().get(3).cells().get(0));
  }

  @Test
  void takesABoldFirstRowForAHeader() throws Exception {
    Parsed parsed =
        Parsed.html(
            "<table><tr><td><b>State</b></td><td><b>Date</b></td></tr><tr><td>A</td><td>1990</td></tr></table>");
    assertThat(parsed.outline()).containsExactly("# ", "= State | Date", "| A | 1990");
  }

  @Test
  void readsARowHeaderAsACellOfARow() throws Exception {
    Parsed parsed =
        Parsed.html("<table><tr><th>State<th>Date</tr><tr><th scope=row>A<td>1990</tr></table>");
    assertThat(parsed.outline()).containsExactly("# ", "= State | Date", "| A | 1990");
  }

  @Test
  void readsParsoidMarkup() throws Exception {
    Parsed parsed =
        Parsed.html(
            """
            <html prefix="dc: x"><head><title>Foreign relations of X</title></head>
            <body class="mw-content-ltr mw-parser-output"><section data-mw-section-id="0"><p id="mwAg">X
            <sup about="#mwt1" class="mw-ref reference" data-mw='{"name":"ref"}'>[1]</sup>is a state.</p></section>
            <section data-mw-section-id="1"><h2 id="A">A</h2><table class="wikitable"><tbody><tr><td>
            <span data-sort-value="1" data-mw='{}'>27 April 1960</span></td></tr></tbody></table></section></body></html>
            """);
    assertThat(parsed.article.info().title()).isEqualTo("Foreign relations of X");
    assertThat(parsed.outline()).containsExactly("# ", "X is a state.", "## A", "| 27 April 1960");
  }

  @Test
  void parsesTheArticlesOfTheGuide() throws Exception {
    Path folder = Path.of("../shared/articles/rdcr");
    assumeTrue(Files.isDirectory(folder), "the articles of the guide are not here");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Parsed parsed =
            new Parsed(Parsed.PARSERS.parse(Parsed.raw(MediaType.HTML, Files.readAllBytes(file))));
        assertThat(parsed.article.info().title()).startsWith("United States–");
        assertThat(parsed.sentences()).hasSizeGreaterThan(5);
        assertThat(parsed.article.sections()).extracting(Section::level).contains(3);
      }
    }
  }
}
