/** What a user asks for: the job file, or the same from the command line. */
@NullMarked
package org.legation.job;

import org.jspecify.annotations.NullMarked;
