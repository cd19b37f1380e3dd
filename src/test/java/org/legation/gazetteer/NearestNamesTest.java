package org.legation.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What leaves names out before they are compared leaves out none that is near. */
class NearestNamesTest {
  @Property
  void aShapeLetsEveryNearKeyThrough(
      @ForAll @Chars({'a', 'b', 'c', 'é', '世'}) @StringLength(max = 8) String key,
      @ForAll @Chars({'a', 'b', 'c', 'é', '世'}) @StringLength(max = 8) String other,
      @ForAll @IntRange(min = 1, max = 4) int edits) {
    byte[] utf8 = other.getBytes(StandardCharsets.UTF_8);
    if (EditDistance.within(key, new String(utf8, StandardCharsets.UTF_8), edits) <= edits) {
      assertThat(new KeyShape(key).mayBeNear(utf8, 0, utf8.length, edits)).isTrue();
    }
  }

  @Property
  void aBandGivesTheDistanceOfTheWholeTable(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String a,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String b,
      @ForAll @IntRange(min = 1, max = 4) int limit) {
    int whole = EditDistance.within(a, b, 20);
    int band = EditDistance.within(a, b, limit);
    assertThat(Math.min(band, limit + 1)).isEqualTo(Math.min(whole, limit + 1));
  }
}
