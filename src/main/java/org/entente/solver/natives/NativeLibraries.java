package org.entente.solver.natives;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Copies a native library out of its jar once, into a folder of its version in the user's cache, and says where it is.
 *
 * <p>A library is unpacked under a name of its own and then renamed, so that several processes may do so at the same time
 * and none ever sees half a file. OR-Tools' own loader unpacks everything at each start and leaves it behind when the JVM
 * is killed; this one leaves one copy per version.
 */
public final class NativeLibraries {
    private final Platform platform;
    private final Path cache;

    private NativeLibraries(Platform platform, Path cache) {
        this.platform = platform;
        this.cache = cache;
    }

    /** For this machine and user. */
    public static NativeLibraries ofThisMachine() {
        Platform platform = Platform.current();
        return new NativeLibraries(
                platform,
                CacheFolder.find(
                        platform.system(),
                        System.getenv(),
                        System.getProperty("user.home", "."),
                        System.getProperty("entente.cache")));
    }

    /** With the cache in a folder of the caller's choice. */
    static NativeLibraries in(Path cache) {
        return new NativeLibraries(Platform.current(), cache);
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
     * The path of an unpacked library.
     *
     * @param file its file name inside the jar, see {@link #name}
     * @throws IOException when no jar on the class path brings it for this platform, or the cache cannot be written
     */
    public Path unpack(String file) throws IOException {
        String resource = platform.folder() + "/" + file;
        URL url = NativeLibraries.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new IOException("There is no " + resource + " on the class path. Entente brings solvers for Linux"
                    + " (x86-64, aarch64), macOS (x86-64, aarch64) and Windows (x86-64); this is "
                    + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ".");
        }
        Path folder = cache.resolve(platform.folder() + "-" + version());
        Path target = folder.resolve(file);
        URLConnection source = url.openConnection();
        // A cached connection would keep the jar open after this.
        source.setUseCaches(false);
        try (InputStream in = source.getInputStream()) {
            if (Files.isRegularFile(target) && Files.size(target) == source.getContentLengthLong()) {
                return target;
            }
            copy(in, CacheFolder.make(folder), target);
        }
        return target;
    }

    /**
     * The path of an unpacked library, with all libraries of its jar unpacked beside it: for one that looks for others in
     * its own folder.
     *
     * @param file its file name inside the jar
     * @throws IOException as {@link #unpack}
     */
    public Path unpackWithNeighbours(String file) throws IOException {
        Path library = unpack(file);
        URL url = NativeLibraries.class.getClassLoader().getResource(platform.folder() + "/" + file);
        if (url != null && url.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                for (JarEntry entry : Collections.list(jar.entries())) {
                    String prefix = platform.folder() + "/";
                    if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                        Path target = library.resolveSibling(entry.getName().substring(prefix.length()));
                        if (!Files.isRegularFile(target) || Files.size(target) != entry.getSize()) {
                            try (InputStream in = jar.getInputStream(entry)) {
                                copy(in, CacheFolder.make(library.resolveSibling("")), target);
                            }
                        }
                    }
                }
            }
        }
        return library;
    }

    private static void copy(InputStream in, Path folder, Path target) throws IOException {
        Path part = Files.createTempFile(folder, target.getFileName() + ".", ".part");
        try {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (FileSystemException e) {
                // Windows refuses to replace a library that another process has loaded: then it is there already.
                if (!Files.isRegularFile(target)) {
                    throw e;
                }
            }
        } finally {
            Files.deleteIfExists(part);
        }
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
