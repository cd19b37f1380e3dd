package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class PathSumTest {
  @Property
  void theOrderOfPathsDoesNotMatter(@ForAll @UniqueElements List<String> paths) {
    List<String> reversed = new ArrayList<>(paths);
    Collections.reverse(reversed);

    assertThat(sumOf(paths)).isEqualTo(sumOf(reversed)).hasSameHashCodeAs(sumOf(reversed));
  }

  @Test
  void anotherPathMakesAnotherSum() {
    assertThat(sumOf(List.of("a", "b"))).isNotEqualTo(sumOf(List.of("a", "c")));
  }

  @Test
  void aPathTwiceIsNotAPathOnce() {
    assertThat(sumOf(List.of("a", "a"))).isNotEqualTo(sumOf(List.of("a")));
  }

  private static PathSum sumOf(Iterable<String> paths) {
    PathSum sum = new PathSum();
    paths.forEach(sum::add);
    return sum;
  }
}
