package org.legation.source.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
  @Test
  void understandsHowLongToWait() {
    Instant now = Instant.parse("2024-05-01T10:00:00Z");
    assertThat(RetryAfter.parse("7", now)).isEqualTo(Duration.ofSeconds(7));
    assertThat(RetryAfter.parse("Wed, 01 May 2024 10:00:09 GMT", now))
        .isEqualTo(Duration.ofSeconds(9));
    assertThat(RetryAfter.parse("Wed, 01 May 2024 09:00:00 GMT", now)).isEqualTo(Duration.ZERO);
    assertThat(RetryAfter.parse("soon", now)).isNull();
    assertThat(RetryAfter.parse(null, now)).isNull();
  }
}
