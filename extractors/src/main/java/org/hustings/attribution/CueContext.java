package org.hustings.attribution;

import org.hustings.attribution.CueLexicon.Cue;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one cue while its content is looked for.
 *
 * @param item the word of speech itself
 * @param cueStart the first item of the cue: {@code has repeatedly} said
 * @param cueEnd the item after the cue
 * @param source who speaks, where it was found
 * @param inverted whether the source follows the cue: {@code said Lee}
 */
record CueContext(
    Cue cue,
    int item,
    int cueStart,
    int cueEnd,
    @Nullable Range source,
    boolean inverted,
    Polarity polarity,
    boolean negated) {}
