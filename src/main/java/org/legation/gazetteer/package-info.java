/** Names of jurisdictions, bodies, organisations and cities, and what they mean. */
@NullMarked
package org.legation.gazetteer;

import org.jspecify.annotations.NullMarked;
