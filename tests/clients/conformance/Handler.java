package tide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The conformance function, for Java. */
public class Handler {
    private static final AtomicLong TICKS = new AtomicLong();
    private static Thread ticking;

    public static class ValueError extends RuntimeException {
        public ValueError(String message) { super(message); }
    }

    public Object handle(Map<String, Object> event, com.amazonaws.services.lambda.runtime.Context context) throws Exception {
        switch (String.valueOf(event.get("do"))) {
            case "echo":
                System.out.println("heard " + event.get("text"));
                return Map.of("echo", event.get("text"));
            case "fail":
                throw new ValueError("on purpose");
            case "hang":
                Thread.sleep(60_000);
                return null;
            case "grow": {
                List<java.nio.ByteBuffer> held = new ArrayList<>();
                while (true) {
                    java.nio.ByteBuffer more = java.nio.ByteBuffer.allocateDirect(8 << 20);
                    while (more.hasRemaining()) more.put((byte) 1);
                    held.add(more);
                }
            }
            case "context":
                return Map.of(
                    "id", context.getAwsRequestId(), "name", context.getFunctionName(),
                    "version", context.getFunctionVersion(), "arn", context.getInvokedFunctionArn(),
                    "memory", context.getMemoryLimitInMB(), "left", context.getRemainingTimeInMillis(),
                    "group", context.getLogGroupName(), "stream", context.getLogStreamName());
            case "environment": {
                Map<String, Object> found = new HashMap<>();
                for (Object name : (List<?>) event.get("names")) found.put(name.toString(), System.getenv(name.toString()));
                return found;
            }
            case "stream": {
                StringBuilder all = new StringBuilder();
                for (int number = 0; number < ((Number) event.get("pieces")).intValue(); number++) all.append("tide ").append(number).append(';');
                return all.toString();
            }
            case "tick":
                if (ticking == null) {
                    ticking = new Thread(Handler::tick);
                    ticking.setDaemon(true);
                    ticking.start();
                }
                return Map.of("ticks", TICKS.get());
            default:
                return null;
        }
    }

    private static void tick() {
        try {
            while (true) {
                Thread.sleep(10);
                TICKS.incrementAndGet();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
