package org.legation.publish.gis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** QGIS itself draws a GeoPackage, by the script that makes the picture in the README. */
class QgisTest {
  /** Where the system's packages for Python are, QGIS among them. */
  private static final String PYTHON = "/usr/bin/python3";

  @TempDir Path folder;

  @BeforeEach
  void needsQgis() {
    assumeTrue(Files.isExecutable(Path.of(PYTHON)), "Python is not installed");
    assumeTrue(
        Stream.of("/usr/lib/python3/dist-packages/qgis", "/usr/share/qgis/python/qgis")
            .anyMatch(packages -> Files.isDirectory(Path.of(packages))),
        "QGIS for Python is not installed");
  }

  @Test
  void qgisDrawsEachLayerByTheStyleThatItFindsInTheFile() throws Exception {
    MapRelease.create().writeTo(folder, List.of("gpkg"));
    Path picture = folder.resolve("map.png");
    run("docs/images/draw-map", folder.resolve("records.gpkg").toString(), picture.toString());
    Set<Integer> colours = colours(picture);
    assertThat(colours)
        .as("the fill of areas, the outline of disputed ones")
        .contains(0xffdeebdc, 0xffb2182b)
        .hasSizeGreaterThan(20);
  }

  private static Set<Integer> colours(Path picture) throws IOException {
    var image = ImageIO.read(picture.toFile());
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }

  private static void run(String... arguments) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(Stream.concat(Stream.of(PYTHON), Stream.of(arguments)).toList())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
  }
}
