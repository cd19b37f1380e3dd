/** Parquet files of a release. */
@NullMarked
package org.legation.publish.parquet;

import org.jspecify.annotations.NullMarked;
