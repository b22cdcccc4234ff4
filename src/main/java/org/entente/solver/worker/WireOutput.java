package org.entente.solver.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Numbers and arrays to a stream, in this machine's byte order, through one buffer. */
final class WireOutput {
    private final OutputStream stream;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.nativeOrder());

    WireOutput(OutputStream stream) {
        this.stream = stream;
    }

    void flush() throws IOException {
        drain();
        stream.flush();
    }

    void write(byte value) throws IOException {
        room(1).put(value);
    }

    void write(int value) throws IOException {
        room(Integer.BYTES).putInt(value);
    }

    void write(long value) throws IOException {
        room(Long.BYTES).putLong(value);
    }

    void write(double value) throws IOException {
        room(Double.BYTES).putDouble(value);
    }

    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte @Nullable [] array) throws IOException {
        if (length(array == null ? -1 : array.length) && array != null) {
            drain();
            stream.write(array);
        }
    }

    void write(int[] array) throws IOException {
        write(array.length);
        for (int done = 0; done < array.length; ) {
            int count = Math.min(array.length - done, room(Integer.BYTES).remaining() / Integer.BYTES);
            buffer.asIntBuffer().put(array, done, count);
            buffer.position(buffer.position() + count * Integer.BYTES);
            done += count;
        }
    }

    void write(double @Nullable [] array) throws IOException {
        if (!length(array == null ? -1 : array.length) || array == null) {
            return;
        }
        for (int done = 0; done < array.length; ) {
            int count = Math.min(array.length - done, room(Double.BYTES).remaining() / Double.BYTES);
            buffer.asDoubleBuffer().put(array, done, count);
            buffer.position(buffer.position() + count * Double.BYTES);
            done += count;
        }
    }

    /** Writes an array's length, −1 for none; whether there is anything to follow. */
    private boolean length(int length) throws IOException {
        write(length);
        return length > 0;
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            drain();
        }
        return buffer;
    }

    private void drain() throws IOException {
        stream.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
