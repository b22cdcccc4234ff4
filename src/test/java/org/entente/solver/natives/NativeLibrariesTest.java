package org.entente.solver.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    private static final NativeLibraries.Loader<Path> FOUND = library -> library;

    @TempDir
    Path cache;

    private final String file = NativeLibraries.ofThisMachine().name("libhighs.so.1", "libhighs.1.dylib", "highs.dll");

    @Test
    void unpacksOnceIntoAFolderOfTheVersion() throws IOException {
        Path first = NativeLibraries.in(cache).load(FOUND, file);
        assertThat(first.getParent().getFileName().toString()).matches("ortools-.*-\\d+\\.\\d+.*");
        Object key = Files.readAttributes(first, java.nio.file.attribute.BasicFileAttributes.class)
                .lastModifiedTime();
        assertThat(NativeLibraries.in(cache).load(FOUND, file)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(key);
    }

    @Test
    void unpacksAgainWhatIsCutShort() throws IOException {
        Path library = NativeLibraries.in(cache).load(FOUND, file);
        long size = Files.size(library);
        Files.write(library, new byte[100]);
        assertThat(NativeLibraries.in(cache).load(FOUND, file)).isEqualTo(library);
        assertThat(library).hasSize(size);
    }

    @Test
    void unpacksAgainWhatHasTheRightLengthAndIsDamaged() throws IOException {
        Path library = NativeLibraries.in(cache).load(FOUND, file);
        byte[] whole = Files.readAllBytes(library);
        byte[] flipped = whole.clone();
        flipped[flipped.length / 2] ^= 1;
        for (byte[] damaged : List.of(new byte[whole.length], flipped)) {
            Files.write(library, damaged);

            assertThat(NativeLibraries.in(cache).load(FOUND, file)).hasBinaryContent(whole);
        }
    }

    @Test
    void unpacksAgainWhatDoesNotLoad() throws IOException {
        List<String> tries = new ArrayList<>();
        Path library = NativeLibraries.in(cache)
                .load(
                        one -> {
                            tries.add(one.toString());
                            if (tries.size() == 1) {
                                throw new UnsatisfiedLinkError("invalid ELF header");
                            }
                            return one;
                        },
                        file);

        assertThat(library).exists();
        assertThat(tries).containsExactly(library.toString(), library.toString());
    }

    @Test
    void takesTheNextCacheWhereOneCannotBeWrittenOrHoldsNothingThatLoads() throws IOException {
        Path occupied = Files.createFile(cache.resolve("occupied"));
        Path noPrograms = cache.resolve("no-programs");
        Path good = cache.resolve("good");

        Path library = NativeLibraries.in(occupied, noPrograms, good)
                .load(
                        one -> {
                            if (one.startsWith(noPrograms)) {
                                throw new IllegalArgumentException("failed to map segment");
                            }
                            return one;
                        },
                        file);

        assertThat(library).startsWith(good).exists();
    }

    @Test
    void theTemporaryFolderIsTakenOnlyWhereNobodyElseMayWriteIt() throws IOException {
        Path folder = CacheFolder.temporary(cache.toString(), "a/b ?");
        assertThat(folder).isEqualTo(cache.resolve("entente-a_b__"));
        CacheFolder.claim(folder);
        CacheFolder.claim(folder);
        assumeTrue(cache.getFileSystem().supportedFileAttributeViews().contains("posix"), "no permissions here");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(() -> CacheFolder.claim(folder)).hasMessageContaining("somebody else may write to it");
        Path link = Files.createSymbolicLink(cache.resolve("entente-link"), folder);
        assertThatThrownBy(() -> CacheFolder.claim(link)).hasMessageContaining("somebody else may write to it");
    }

    @Test
    void unpacksTheOthersOfTheJarBeside() throws IOException {
        NativeLibraries natives = NativeLibraries.in(cache);
        String loader = natives.name("libjniortools.so", "libjniortools.dylib", "jniortools.dll");
        Path library = natives.loadWithNeighbours(FOUND, loader);
        try (Stream<Path> files = Files.list(library.getParent())) {
            assertThat(files).contains(library, library.resolveSibling(file));
        }
    }

    @Test
    void severalAtOnceLeaveOneWholeFile() throws Exception {
        List<Future<Path>> paths = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 8; i++) {
                paths.add(pool.submit(() -> NativeLibraries.in(cache).load(FOUND, file)));
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
        assertThatThrownBy(() -> NativeLibraries.in(cache).load(FOUND, "libsimplex1947.so"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("libsimplex1947.so")
                .hasMessageContaining(System.getProperty("os.arch"));
    }

    @Test
    void saysHowToNameAnotherCache() throws IOException {
        Path occupied = Files.createFile(cache.resolve("occupied"));
        assertThatThrownBy(() -> NativeLibraries.in(occupied).load(FOUND, file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("XDG_CACHE_HOME");
    }

    @Test
    void findsTheCacheFoldersOfEachSystem() {
        Map<String, String> none = Map.of();
        assertThat(CacheFolder.candidates(Platform.System.LINUX, none, "/home/a", null))
                .containsExactly(Path.of("/home/a/.cache/entente"));
        assertThat(CacheFolder.candidates(
                        Platform.System.LINUX, Map.of("XDG_CACHE_HOME", "/c", "HOME", "/home/b"), "/home/a", "/mine"))
                .containsExactly(
                        Path.of("/mine"),
                        Path.of("/c/entente"),
                        Path.of("/home/b/.cache/entente"),
                        Path.of("/home/a/.cache/entente"));
        assertThat(CacheFolder.candidates(Platform.System.LINUX, Map.of("XDG_CACHE_HOME", "relative"), "?", " "))
                .isEmpty();
        assertThat(CacheFolder.candidates(Platform.System.MAC, none, "/Users/a", null))
                .containsExactly(Path.of("/Users/a/Library/Caches/entente"));
        assertThat(CacheFolder.candidates(Platform.System.WINDOWS, Map.of("LOCALAPPDATA", "/local"), "/a", null))
                .startsWith(Path.of("/local/entente/cache"));
    }

    @Test
    void knowsThePlatforms() {
        assertThat(Platform.of("Linux", "amd64").folder()).isEqualTo("ortools-linux-x86-64");
        assertThat(Platform.of("Linux", "aarch64").folder()).isEqualTo("ortools-linux-aarch64");
        assertThat(Platform.of("Mac OS X", "aarch64").folder()).isEqualTo("ortools-darwin-aarch64");
        assertThat(Platform.of("Windows 11", "amd64").folder()).isEqualTo("ortools-win32-x86-64");
    }
}
