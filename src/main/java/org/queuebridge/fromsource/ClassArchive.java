package org.queuebridge.fromsource;

import java.io.IOException;

/**
 * Classes as Java has them in memory, in a file that makes the next start quicker (Java calls it class data sharing).
 */
interface ClassArchive {
    /** Whether it is to be made. */
    boolean missing();

    /** Begins to make it, in a process of its own that outlives this one. */
    Process make() throws IOException;
}
