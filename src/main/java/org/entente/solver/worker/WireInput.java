package org.entente.solver.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what {@link WireOutput} wrote. The end of the stream inside a value is an {@link EOFException}. */
final class WireInput {
    private final InputStream stream;
    private final ByteBuffer buffer =
            ByteBuffer.allocate(1 << 16).order(ByteOrder.nativeOrder()).limit(0);

    WireInput(InputStream stream) {
        this.stream = stream;
    }

    byte readByte() throws IOException {
        return need(1).get();
    }

    int readInt() throws IOException {
        return need(Integer.BYTES).getInt();
    }

    long readLong() throws IOException {
        return need(Long.BYTES).getLong();
    }

    double readDouble() throws IOException {
        return need(Double.BYTES).getDouble();
    }

    String readText() throws IOException {
        byte[] bytes = readBytes();
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Reads all there is until the stream ends, and gives the first of it as text. */
    String readTextToEnd(int bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            while (true) {
                char next = (char) (readByte() & 0xFF);
                if (text.length() < bytes) {
                    text.append(next);
                }
            }
        } catch (EOFException e) {
            return text.toString();
        }
    }

    byte @Nullable [] readBytes() throws IOException {
        int length = readInt();
        if (length < 0) {
            return null;
        }
        byte[] array = new byte[length];
        for (int done = 0; done < length; ) {
            int count = Math.min(length - done, need(1).remaining());
            buffer.get(array, done, count);
            done += count;
        }
        return array;
    }

    int[] readInts() throws IOException {
        int[] array = new int[readInt()];
        for (int done = 0; done < array.length; ) {
            int count = Math.min(array.length - done, need(Integer.BYTES).remaining() / Integer.BYTES);
            buffer.asIntBuffer().get(array, done, count);
            buffer.position(buffer.position() + count * Integer.BYTES);
            done += count;
        }
        return array;
    }

    /** For arrays that are always there. */
    double[] readDoubles() throws IOException {
        double[] array = readDoublesOrNull();
        return array == null ? new double[0] : array;
    }

    double @Nullable [] readDoublesOrNull() throws IOException {
        int length = readInt();
        if (length < 0) {
            return null;
        }
        double[] array = new double[length];
        for (int done = 0; done < length; ) {
            int count = Math.min(length - done, need(Double.BYTES).remaining() / Double.BYTES);
            buffer.asDoubleBuffer().get(array, done, count);
            buffer.position(buffer.position() + count * Double.BYTES);
            done += count;
        }
        return array;
    }

    /** At least so many bytes in the buffer. */
    private ByteBuffer need(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            buffer.compact();
            while (buffer.position() < bytes) {
                int read = stream.read(buffer.array(), buffer.position(), buffer.remaining());
                if (read < 0) {
                    throw new EOFException();
                }
                buffer.position(buffer.position() + read);
            }
            buffer.flip();
        }
        return buffer;
    }
}
