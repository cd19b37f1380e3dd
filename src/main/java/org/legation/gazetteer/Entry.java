package org.legation.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * One thing that names stand for.
 *
 * @param code as in the data dictionary: ISO 3166-1, -2 or -3, a territory code, {@code
 *     historic/slug}, {@code PARENT/slug} for a city, {@code EU} or {@code org/slug} for an
 *     organisation
 * @param kind what sort of thing
 * @param name its English name, for readers
 * @param latitude degrees north, WGS 84; null for what is no city
 * @param longitude degrees east, WGS 84; null for what is no city
 * @param country code of the state in which it lies, the state's own code for a state; empty for an
 *     organisation
 * @param admin1 ISO 3166-2 code of the part of the state in which it lies; empty where unknown
 * @param population inhabitants, of cities only; 0 where unknown
 * @param fromYear first year in which it existed; null for what has no such bound
 * @param toYear last year in which it existed; null for what exists today
 * @param capitalOf code of the state whose capital it is; empty for all else
 */
public record Entry(
    String code,
    Kind kind,
    String name,
    @Nullable Double latitude,
    @Nullable Double longitude,
    String country,
    String admin1,
    long population,
    @Nullable Integer fromYear,
    @Nullable Integer toYear,
    String capitalOf) {}
