/** The job on Spring Batch; the only package that knows it. */
@NullMarked
package org.legation.batch;

import org.jspecify.annotations.NullMarked;
