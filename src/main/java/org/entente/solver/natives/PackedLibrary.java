package org.entente.solver.natives;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import org.entente.output.UnwritableException;
import org.entente.output.WholeFile;

/**
 * A library as it lies on the class path.
 *
 * @param url where
 * @param name its file name
 * @param bytes its length once unpacked
 * @param checksum CRC-32 of its content
 */
record PackedLibrary(URL url, String name, long bytes, long checksum) {
    private static final int BUFFER = 1 << 16;

    /** The library at an address that is there. */
    static PackedLibrary at(URL url, String name) throws IOException {
        URLConnection source = open(url);
        if (source instanceof JarURLConnection connection) {
            try (JarFile jar = connection.getJarFile()) {
                return of(url, name, jar.getJarEntry(connection.getEntryName()));
            }
        }
        Path file = Path.of(URI.create(url.toString()));
        return new PackedLibrary(url, name, Files.size(file), checksum(file));
    }

    static PackedLibrary of(URL url, String name, JarEntry entry) {
        return new PackedLibrary(url, name, entry.getSize(), entry.getCrc());
    }

    /** Whether a file is this library, as far as its length and its checksum tell. */
    boolean isUnpackedAt(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == bytes && checksum(file) == checksum;
        } catch (IOException e) {
            // A file that cannot be read is no library.
            return false;
        }
    }

    /** Writes the library to a file, whole. */
    void unpackTo(Path file) throws IOException {
        try (InputStream in = open(url).getInputStream()) {
            WholeFile.bytes(file, in::transferTo);
        } catch (UnwritableException e) {
            // Windows refuses to replace a library that another process has loaded: then it is there already.
            if (!isUnpackedAt(file)) {
                throw e;
            }
        }
    }

    private static URLConnection open(URL url) throws IOException {
        URLConnection source = url.openConnection();
        // A cached connection would keep the jar open after this.
        source.setUseCaches(false);
        return source;
    }

    private static long checksum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return sum.getValue();
    }
}
