package org.entente.network;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Walks a network's records in order and digests them; where a row stood and what the case's file is called do not count. */
final class NetworkHash {
    private final MessageDigest digest;
    private final Map<Class<?>, RecordComponent[]> components = new ConcurrentHashMap<>();

    private NetworkHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(Network network) {
        NetworkHash hash = new NetworkHash();
        hash.record(network);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void record(Record record) {
        text(record.getClass().getSimpleName());
        for (RecordComponent component : components.computeIfAbsent(record.getClass(), Class::getRecordComponents)) {
            if (component.getType() != TableRow.class && !component.getName().equals("caseId")) {
                value(read(component, record));
            }
        }
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> text("∅");
            // A referenced entity stands for itself by its id; its own record is digested where its list is.
            case List<?> list -> {
                text("[");
                for (Object element : list) {
                    if (element instanceof Record record) {
                        record(record);
                    } else {
                        value(element);
                    }
                }
                text("]");
            }
            case Entity entity -> text(entity.id());
            case Record record -> record(record);
            default -> text(value.toString());
        }
    }

    private void text(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
