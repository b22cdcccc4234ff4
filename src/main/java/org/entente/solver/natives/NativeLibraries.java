package org.entente.solver.natives;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * Copies native libraries out of their jar once, into a folder of their version in the user's cache, and has them loaded.
 *
 * <p>A library is unpacked whole or not at all, so that several processes may do so at the same time. One that is damaged is
 * unpacked again. Where a cache cannot be written, or holds nothing that may be loaded, the next is tried, at last one below
 * the temporary folder. OR-Tools' own loader unpacks everything at each start and leaves it behind when the JVM is killed;
 * this one leaves one copy per version.
 */
public final class NativeLibraries {
    private final Platform platform;
    private final List<Path> caches;
    private final @Nullable Path temporary;

    private NativeLibraries(Platform platform, List<Path> caches, @Nullable Path temporary) {
        this.platform = platform;
        this.caches = caches;
        this.temporary = temporary;
    }

    /** Loads a library from its file. */
    @FunctionalInterface
    public interface Loader<T> {
        /** @throws IllegalArgumentException or UnsatisfiedLinkError where the file cannot be loaded */
        T load(Path library);
    }

    /** For this machine and user. */
    public static NativeLibraries ofThisMachine() {
        Platform platform = Platform.current();
        return new NativeLibraries(
                platform,
                CacheFolder.candidates(
                        platform.system(),
                        System.getenv(),
                        System.getProperty("user.home", ""),
                        System.getProperty("entente.cache")),
                CacheFolder.temporary(
                        System.getProperty("java.io.tmpdir", "."), System.getProperty("user.name", "user")));
    }

    /** With caches of the caller's choice, the first to be tried first. */
    static NativeLibraries in(Path... caches) {
        return new NativeLibraries(Platform.current(), List.of(caches), null);
    }

    /** The file name of a library on this system, given its name on each. */
    public String name(String linux, String mac, String windows) {
        return switch (platform.system()) {
            case LINUX -> linux;
            case MAC -> mac;
            case WINDOWS -> windows;
        };
    }

    /**
     * Loads a library from where it is unpacked.
     *
     * @param file its file name inside the jar, see {@link #name}
     * @param beside names of others that it looks for in its own folder
     * @throws IOException when no jar on the class path brings it for this platform, or it can be unpacked or loaded nowhere
     */
    public <T> T load(Loader<T> loader, String file, String... beside) throws IOException {
        List<PackedLibrary> packed = new ArrayList<>();
        for (String name : beside) {
            packed.add(packed(name));
        }
        packed.add(packed(file));
        return load(loader, packed);
    }

    /** As {@link #load}, with all libraries of the jar beside it. */
    public <T> T loadWithNeighbours(Loader<T> loader, String file) throws IOException {
        return load(loader, neighbours(file));
    }

    /** The last of the libraries is the one to load. */
    private <T> T load(Loader<T> loader, List<PackedLibrary> packed) throws IOException {
        IOException first = null;
        List<String> faults = new ArrayList<>();
        List<Path> folders = new ArrayList<>(caches);
        if (temporary != null) {
            folders.add(temporary);
        }
        for (Path cache : folders) {
            try {
                return load(loader, packed, cache);
            } catch (IOException e) {
                first = first == null ? e : first;
                faults.add(String.valueOf(e.getMessage()));
            }
        }
        throw new IOException(
                "The library " + packed.getLast().name() + " could not be loaded: " + String.join("; ", faults)
                        + " Name a folder that may be written to and may hold programs with the environment variable"
                        + " XDG_CACHE_HOME or the system property entente.cache.",
                first);
    }

    private <T> T load(Loader<T> loader, List<PackedLibrary> packed, Path cache) throws IOException {
        if (cache.equals(temporary)) {
            CacheFolder.claim(cache);
        }
        Path folder = cache.resolve(platform.folder() + "-" + version());
        Path library = folder;
        for (PackedLibrary one : packed) {
            library = folder.resolve(one.name());
            if (!one.isUnpackedAt(library)) {
                one.unpackTo(library);
            }
        }
        try {
            return loader.load(library);
        } catch (IllegalArgumentException | UnsatisfiedLinkError e) {
            // What the checksums do not see: another file under the same name while it was loaded, or a mixed folder.
            for (PackedLibrary one : packed) {
                one.unpackTo(folder.resolve(one.name()));
            }
        }
        try {
            return loader.load(library);
        } catch (IllegalArgumentException | UnsatisfiedLinkError e) {
            throw new IOException(library + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    private PackedLibrary packed(String file) throws IOException {
        String resource = platform.folder() + "/" + file;
        URL url = NativeLibraries.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new IOException("There is no " + resource + " on the class path. Entente brings solvers for Linux"
                    + " (x86-64, aarch64), macOS (x86-64, aarch64) and Windows (x86-64); this is "
                    + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ".");
        }
        return PackedLibrary.at(url, file);
    }

    private List<PackedLibrary> neighbours(String file) throws IOException {
        PackedLibrary library = packed(file);
        List<PackedLibrary> all = new ArrayList<>();
        if (library.url().openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            String prefix = platform.folder() + "/";
            try (JarFile jar = connection.getJarFile()) {
                for (JarEntry entry : Collections.list(jar.entries())) {
                    String name = entry.getName();
                    if (!entry.isDirectory() && name.startsWith(prefix) && !name.equals(prefix + file)) {
                        URL url = NativeLibraries.class.getClassLoader().getResource(name);
                        all.add(PackedLibrary.of(Objects.requireNonNull(url), name.substring(prefix.length()), entry));
                    }
                }
            }
        }
        all.add(library);
        return all;
    }

    /** The version of the jar that brings the libraries; part of the folder's name so that versions live side by side. */
    private String version() throws IOException {
        String resource = "META-INF/maven/com.google.ortools/" + platform.folder() + "/pom.properties";
        URL url = NativeLibraries.class.getClassLoader().getResource(resource);
        if (url == null) {
            return "unversioned";
        }
        URLConnection source = url.openConnection();
        source.setUseCaches(false);
        try (InputStream in = source.getInputStream()) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unversioned");
        }
    }
}
