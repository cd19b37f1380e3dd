/** The data that the stages hand on: immutable, and free of behaviour that belongs to one stage. */
@NullMarked
package org.legation.model;

import org.jspecify.annotations.NullMarked;
