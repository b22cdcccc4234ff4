package org.entente.solver.natives;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where files live that may be made again at any time: the user's cache folder, as each system names it. */
final class CacheFolder {
    private CacheFolder() {}

    /**
     * The folders to try, the best first: the property {@code entente.cache}, {@code XDG_CACHE_HOME}, the cache folder below
     * the home that the environment names and that the system knows, each with {@code entente} below it.
     */
    static List<Path> candidates(
            Platform.System system, Map<String, String> environment, String home, @Nullable String override) {
        Set<Path> folders = new LinkedHashSet<>();
        if (override != null && !override.isBlank()) {
            folders.add(Path.of(override));
        }
        String xdg = environment.get("XDG_CACHE_HOME");
        if (xdg != null && Path.of(xdg).isAbsolute()) {
            folders.add(Path.of(xdg, "entente"));
        }
        String local = environment.get("LOCALAPPDATA");
        if (system == Platform.System.WINDOWS && local != null) {
            folders.add(Path.of(local, "entente", "cache"));
        }
        for (String one : new String[] {environment.getOrDefault("HOME", ""), home}) {
            if (Path.of(one).isAbsolute()) {
                folders.add(below(system, one));
            }
        }
        return List.copyOf(folders);
    }

    private static Path below(Platform.System system, String home) {
        return switch (system) {
            case LINUX -> Path.of(home, ".cache", "entente");
            case MAC -> Path.of(home, "Library", "Caches", "entente");
            case WINDOWS -> Path.of(home, "AppData", "Local", "entente", "cache");
        };
    }

    /** Below the temporary folder, for a user without a home to write to. */
    static Path temporary(String folder, String user) {
        return Path.of(folder, "entente-" + user.replaceAll("[^A-Za-z0-9._-]", "_"));
    }

    /**
     * Makes the folder below the temporary one for this user alone: what is loaded from it runs as this user.
     *
     * @throws IOException also where the folder is there and somebody else may write to it
     */
    static void claim(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            if (posix) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || posix && !isOwn(folder)) {
                throw new IOException(folder + " is there already and somebody else may write to it", e);
            }
        }
    }

    private static boolean isOwn(Path folder) throws IOException {
        Set<PosixFilePermission> others =
                EnumSet.copyOf(Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS));
        others.retainAll(EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE));
        Path self = Path.of("/proc/self");
        Object me = Files.exists(self)
                ? Files.getAttribute(self, "unix:uid")
                : Files.getAttribute(Path.of(System.getProperty("user.home", "/")), "unix:uid");
        return others.isEmpty() && me.equals(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS));
    }
}
