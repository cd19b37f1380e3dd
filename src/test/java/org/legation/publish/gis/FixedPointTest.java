package org.legation.publish.gis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.legation.publish.Values;

class FixedPointTest {
  @Test
  void writesNoMoreThanThereIs() {
    assertThat(FixedPoint.text(0, 5)).isEqualTo("0");
    assertThat(FixedPoint.text(-0.000001, 5)).isEqualTo("0");
    assertThat(FixedPoint.text(180, 5)).isEqualTo("180");
    assertThat(FixedPoint.text(-1.5, 6)).isEqualTo("-1.5");
    assertThat(FixedPoint.text(44.0503, 5)).isEqualTo("44.0503");
    assertThat(FixedPoint.text(-0.000004999, 6)).isEqualTo("-0.000005");
  }

  @Test
  void agreesWithDecimalArithmetic() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 100_000; i++) {
      double degrees = random.nextDouble(-180, 180);
      for (int digits = 5; digits <= 6; digits++) {
        assertThat(FixedPoint.text(degrees, digits))
            .isEqualTo(Objects.requireNonNull(Values.decimal(degrees, digits)).toPlainString());
      }
    }
  }
}
