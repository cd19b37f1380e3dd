/** Matches rules of recognition, and of statements and resolutions on the status of a state. */
@NullMarked
package org.legation.extract.match.recognition;

import org.jspecify.annotations.NullMarked;
