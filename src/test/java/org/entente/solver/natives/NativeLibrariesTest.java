package org.entente.solver.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries are unpacked once, whole, and beside other versions. */
class NativeLibrariesTest {
    @TempDir
    Path cache;

    private final String file = NativeLibraries.ofThisMachine().name("libhighs.so.1", "libhighs.1.dylib", "highs.dll");

    @Test
    void unpacksOnceIntoAFolderOfTheVersion() throws IOException {
        Path first = NativeLibraries.in(cache).unpack(file);
        assertThat(first.getParent().getFileName().toString()).matches("ortools-.*-\\d+\\.\\d+.*");
        Object key = Files.readAttributes(first, java.nio.file.attribute.BasicFileAttributes.class)
                .lastModifiedTime();
        assertThat(NativeLibraries.in(cache).unpack(file)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(key);
    }

    @Test
    void unpacksAgainWhatIsCutShort() throws IOException {
        Path library = NativeLibraries.in(cache).unpack(file);
        long size = Files.size(library);
        Files.write(library, new byte[100]);
        assertThat(NativeLibraries.in(cache).unpack(file)).isEqualTo(library);
        assertThat(library).hasSize(size);
    }

    @Test
    void unpacksTheOthersOfTheJarBeside() throws IOException {
        NativeLibraries natives = NativeLibraries.in(cache);
        String loader = natives.name("libjniortools.so", "libjniortools.dylib", "jniortools.dll");
        Path library = natives.unpackWithNeighbours(loader);
        try (Stream<Path> files = Files.list(library.getParent())) {
            assertThat(files).contains(library, library.resolveSibling(file));
        }
    }

    @Test
    void severalAtOnceLeaveOneWholeFile() throws Exception {
        List<Future<Path>> paths = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 8; i++) {
                paths.add(pool.submit(() -> NativeLibraries.in(cache).unpack(file)));
            }
        }
        Path library = paths.getFirst().get();
        for (Future<Path> path : paths) {
            assertThat(path.get()).isEqualTo(library);
        }
        try (Stream<Path> files = Files.list(library.getParent())) {
            assertThat(files).containsExactly(library);
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> NativeLibraries.in(cache).unpack("libsimplex1947.so"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("libsimplex1947.so")
                .hasMessageContaining(System.getProperty("os.arch"));
    }

    @Test
    void saysHowToNameAnotherCache() throws IOException {
        Path occupied = Files.createFile(cache.resolve("occupied"));
        assertThatThrownBy(() -> NativeLibraries.in(occupied).unpack(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("XDG_CACHE_HOME");
    }

    @Test
    void findsTheCacheFolderOfEachSystem() {
        Map<String, String> none = Map.of();
        assertThat(CacheFolder.find(Platform.System.LINUX, none, "/home/a", null))
                .isEqualTo(Path.of("/home/a/.cache/entente"));
        assertThat(CacheFolder.find(Platform.System.LINUX, Map.of("XDG_CACHE_HOME", "/c"), "/home/a", null))
                .isEqualTo(Path.of("/c/entente"));
        assertThat(CacheFolder.find(Platform.System.MAC, none, "/Users/a", null))
                .isEqualTo(Path.of("/Users/a/Library/Caches/entente"));
        assertThat(CacheFolder.find(Platform.System.WINDOWS, Map.of("LOCALAPPDATA", "/local"), "/a", null))
                .isEqualTo(Path.of("/local/entente/cache"));
        assertThat(CacheFolder.find(Platform.System.LINUX, none, "/home/a", "/mine"))
                .isEqualTo(Path.of("/mine"));
    }

    @Test
    void knowsThePlatforms() {
        assertThat(Platform.of("Linux", "amd64").folder()).isEqualTo("ortools-linux-x86-64");
        assertThat(Platform.of("Linux", "aarch64").folder()).isEqualTo("ortools-linux-aarch64");
        assertThat(Platform.of("Mac OS X", "aarch64").folder()).isEqualTo("ortools-darwin-aarch64");
        assertThat(Platform.of("Windows 11", "amd64").folder()).isEqualTo("ortools-win32-x86-64");
    }
}
