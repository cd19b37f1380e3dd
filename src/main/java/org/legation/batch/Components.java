package org.legation.batch;

import org.legation.article.ArticleParser;
import org.legation.extract.Extractor;
import org.legation.normalize.Normalizer;
import org.legation.reconcile.Reconciler;
import org.legation.validate.Validator;

/**
 * The stages that the job strings together.
 *
 * @param exporters which files a release has
 * @param releases where finished releases go
 * @param version the version of Legation, for the release
 * @param build tells the program that this is from others of the same version; a run that another
 *     one began is not taken up, and workers have to have the same
 */
public record Components(
    ArticleParser parser,
    Extractor extractor,
    Normalizer normalizer,
    Reconciler reconciler,
    Validator validator,
    Exporters exporters,
    ReleaseStore releases,
    String version,
    String build) {}
