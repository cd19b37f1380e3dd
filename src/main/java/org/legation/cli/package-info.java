/** The command line; the only package that knows picocli. */
@NullMarked
package org.legation.cli;

import org.jspecify.annotations.NullMarked;
