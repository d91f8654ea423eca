package org.queuebridge.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

/** The turn to write files that several programs write: one thread of one program has it at a time. */
public final class FileTurn implements Closeable {
    /** A lock of a file is the whole program's: within it, its threads wait here. */
    private static final ReentrantLock TURN = new ReentrantLock();

    private final FileChannel channel;

    private FileTurn(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for it; whoever holds this lock file has it until it is closed. */
    public static FileTurn of(Path lockFile) throws IOException {
        boolean taken = false;
        TURN.lock();
        try {
            FileChannel channel = PrivateFile.open(lockFile);
            try {
                var _ = channel.lock();
                taken = true;
                return new FileTurn(channel);
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        } finally {
            if (!taken) {
                TURN.unlock();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close(); // which gives the lock back
        } finally {
            TURN.unlock();
        }
    }
}
