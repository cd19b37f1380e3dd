/** One small exporter a format, and the release folder. */
@NullMarked
package org.legation.publish;

import org.jspecify.annotations.NullMarked;
