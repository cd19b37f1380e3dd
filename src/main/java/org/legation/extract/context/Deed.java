package org.legation.extract.context;

/** What a sentence told, kept so that the next one can refer to it: "X did so a year later". */
public interface Deed {}
