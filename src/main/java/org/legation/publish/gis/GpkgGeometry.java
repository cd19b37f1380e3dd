package org.legation.publish.gis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** Geometries as GeoPackage stores them: a header with the box, then WKB (clause 2.1.3). */
final class GpkgGeometry {
  private static final int HEADER = 8;
  private static final int BOX = 4 * Double.BYTES;
  private static final byte LITTLE_ENDIAN = 1;
  private static final byte WITH_BOX = 1 << 1;

  private final WKBWriter wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);

  byte[] encode(Geometry geometry) {
    byte[] body = wkb.write(geometry);
    boolean isPoint = geometry.getDimension() == 0; // whose box would say the same again
    ByteBuffer out = ByteBuffer.allocate(HEADER + (isPoint ? 0 : BOX) + body.length);
    out.order(ByteOrder.LITTLE_ENDIAN).put((byte) 'G').put((byte) 'P').put((byte) 0);
    out.put(isPoint ? LITTLE_ENDIAN : (byte) (LITTLE_ENDIAN | WITH_BOX)).putInt(GeoPackage.WGS84);
    if (!isPoint) {
      Envelope box = geometry.getEnvelopeInternal();
      out.putDouble(box.getMinX()).putDouble(box.getMaxX());
      out.putDouble(box.getMinY()).putDouble(box.getMaxY());
    }
    return out.put(body).array();
  }
}
