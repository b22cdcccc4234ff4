package org.entente.report.json;

import java.io.IOException;
import org.entente.audit.AuditAnswer;
import org.entente.audit.Audited;
import org.jspecify.annotations.Nullable;

/** What the plain model says of the same case, under {@code audit}; null where it was not asked. */
final class AuditJson {
    private AuditJson() {}

    static void write(@Nullable Audited audited, JsonWriter json) throws IOException {
        json.name("audit");
        if (audited == null) {
            json.value((String) null);
            return;
        }
        AuditAnswer answer = audited.answer();
        json.beginObject()
                .field("agreement", PlanJson.code(audited.agreement()))
                .field("verdict", PlanJson.code(answer.verdict()))
                .field("objective", answer.objective())
                .name("why")
                .beginArray();
        for (String why : answer.why()) {
            json.value(why);
        }
        json.endArray().endObject();
    }
}
