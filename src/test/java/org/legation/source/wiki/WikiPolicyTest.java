package org.legation.source.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.legation.source.SourceException;

class WikiPolicyTest {
  @Test
  void refusesHostsThatNobodyAllowed() throws Exception {
    WikiPolicy policy = WikiPolicy.standard();
    for (String host :
        List.of(
            "localhost",
            "127.0.0.1",
            "evil.org",
            "wikipedia.org.evil.org",
            "en.wikipedia.org:8",
            "en.wikipedia.org/x",
            "user@en.wikipedia.org",
            "xwikipedia.org")) {
      assertThat(policy.allows(host)).as(host).isFalse();
    }
    assertThat(policy.allows("en.wikipedia.org")).isTrue();
    for (String origin :
        List.of(
            "http://example.org",
            "https://example.org/w",
            "file:///etc",
            "ftp://localhost",
            "https://u@example.org",
            "x")) {
      assertThatExceptionOfType(SourceException.class)
          .as(origin)
          .isThrownBy(() -> WikiPolicy.adding(List.of(origin)))
          .withMessageEndingWith("without a path.");
    }
  }

  @Test
  void tellsPublicAddressesFromOthers() throws Exception {
    for (String inside :
        List.of(
            "127.0.0.1",
            "10.1.2.3",
            "192.168.0.1",
            "172.16.0.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "::1",
            "fe80::1",
            "fd00::1",
            "224.0.0.1",
            "::ffff:10.0.0.1",
            "::10.0.0.1",
            "::",
            "64:ff9b::10.0.0.1",
            "2002:a00:1::1",
            "2001:0:1::1",
            "2001:db8::1",
            "fec0::1",
            "ff02::1",
            "192.0.2.1",
            "198.18.0.1",
            "255.255.255.255",
            "240.0.0.1")) {
      assertThat(PublicAddresses.isPublic(InetAddress.getByName(inside))).as(inside).isFalse();
    }
    for (String outside :
        List.of("91.198.174.192", "172.15.0.1", "2620:0:862:ed1a::1", "64:ff9b::91.198.174.192")) {
      assertThat(PublicAddresses.isPublic(InetAddress.getByName(outside))).as(outside).isTrue();
    }
  }
}
