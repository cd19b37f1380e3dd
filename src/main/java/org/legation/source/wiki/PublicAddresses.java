package org.legation.source.wiki;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tells addresses of the public network from those of inner networks and of special use. */
final class PublicAddresses {
  private static final int IPV4_BYTES = 4;

  /** IANA's registry of addresses of special use, and multicast. */
  private static final List<Block> CLOSED_IPV4 =
      blocks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/3");

  /** Of IPv6, these are given out, but for those of special use among them. */
  private static final Block OPEN_IPV6 = Block.of("2000::/3");

  private static final List<Block> CLOSED_IPV6 =
      blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  /** A translator makes of these the IPv4 address at their end. */
  private static final Block TRANSLATED = Block.of("64:ff9b::/96");

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == IPV4_BYTES) {
      return isPublicIpv4(bytes);
    }
    if (TRANSLATED.holds(bytes)) {
      return isPublicIpv4(Arrays.copyOfRange(bytes, bytes.length - IPV4_BYTES, bytes.length));
    }
    return OPEN_IPV6.holds(bytes) && CLOSED_IPV6.stream().noneMatch(block -> block.holds(bytes));
  }

  private static boolean isPublicIpv4(byte[] bytes) {
    return CLOSED_IPV4.stream().noneMatch(block -> block.holds(bytes));
  }

  private static List<Block> blocks(String... blocks) {
    return Stream.of(blocks).map(Block::of).toList();
  }

  /** Addresses whose first bits are the same. */
  private static final class Block {
    private final byte[] first;
    private final int bits;

    private Block(byte[] first, int bits) {
      this.first = first;
      this.bits = bits;
    }

    /**
     * @param block as {@code 10.0.0.0/8}
     */
    static Block of(String block) {
      int slash = block.indexOf('/');
      try {
        // An address in figures is not looked up.
        byte[] first = InetAddress.getByName(block.substring(0, slash)).getAddress();
        return new Block(first, Integer.parseInt(block.substring(slash + 1)));
      } catch (UnknownHostException e) {
        throw new IllegalStateException(block, e);
      }
    }

    boolean holds(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % Byte.SIZE);
        if (((first[bit / Byte.SIZE] ^ address[bit / Byte.SIZE]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
