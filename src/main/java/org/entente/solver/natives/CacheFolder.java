package org.entente.solver.natives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where files live that may be made again at any time: the user's cache folder, as each system names it. */
final class CacheFolder {
    private CacheFolder() {}

    /** The property {@code entente.cache}, else the system's cache folder with {@code entente} below it. */
    static Path find(Platform.System system, Map<String, String> environment, String home, @Nullable String override) {
        if (override != null && !override.isBlank()) {
            return Path.of(override);
        }
        String xdg = environment.get("XDG_CACHE_HOME");
        if (xdg != null && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, "entente");
        }
        String local = environment.get("LOCALAPPDATA");
        return switch (system) {
            case LINUX -> Path.of(home, ".cache", "entente");
            case MAC -> Path.of(home, "Library", "Caches", "entente");
            case WINDOWS ->
                local == null
                        ? Path.of(home, "AppData", "Local", "entente", "cache")
                        : Path.of(local, "entente", "cache");
        };
    }

    /** Makes the folder, or says how to name another one where this user cannot write. */
    static Path make(Path folder) throws IOException {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException(
                    "Cannot write the cache folder " + folder + " (" + e
                            + "). Name another with the environment variable"
                            + " XDG_CACHE_HOME or the system property entente.cache.",
                    e);
        }
    }
}
