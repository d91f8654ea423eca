package org.queuebridge.capture.port;

import org.queuebridge.domain.Answer;

/** Port: the running programs of this kind, of which each capture is tagged with its own. */
public interface ProgramInstances {
    /** This program; letters, digits and {@code . : / = + - @ _}, at most 128. */
    String own();

    /** Whether that program still runs; UNKNOWN where it is of another computer, or of another version. */
    Answer running(String instance);
}
