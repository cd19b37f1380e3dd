package org.legation.batch;

import java.util.List;
import java.util.function.Function;
import org.legation.article.ArticleParser;
import org.legation.extract.Extractor;
import org.legation.normalize.Normalizer;
import org.legation.publish.Exporter;
import org.legation.reconcile.Reconciler;
import org.legation.validate.Validator;

/**
 * The stages that the job strings together.
 *
 * @param exporters for the formats of a job: all that write into the release, in order, the
 *     manifest last
 * @param releases where finished releases go
 * @param version the version of Legation, for the release; a run that another version began is not
 *     taken up
 */
public record Components(
    ArticleParser parser,
    Extractor extractor,
    Normalizer normalizer,
    Reconciler reconciler,
    Validator validator,
    Function<List<String>, List<Exporter>> exporters,
    ReleaseStore releases,
    String version) {}
