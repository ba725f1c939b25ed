// The conformance function, for Node.js.

let ticks = 0;
let ticking;

const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

export async function handler(event, context) {
  switch (event.do) {
    case "echo":
      console.log("heard", event.text);
      return { echo: event.text };
    case "fail": {
      const error = new Error("on purpose");
      error.name = "ValueError";
      throw error;
    }
    case "hang":
      await pause(60_000);
      return null;
    case "grow": {
      const held = [];
      for (;;) held.push(Buffer.alloc(8 << 20, 1));
    }
    case "context":
      return {
        id: context.awsRequestId, name: context.functionName, version: context.functionVersion,
        arn: context.invokedFunctionArn, memory: Number(context.memoryLimitInMB),
        left: context.getRemainingTimeInMillis(),
        group: context.logGroupName, stream: context.logStreamName,
      };
    case "environment":
      return Object.fromEntries(event.names.map((name) => [name, process.env[name] ?? null]));
    case "tick":
      ticking ??= setInterval(() => { ticks += 1; }, 10);
      return { ticks };
    default:
      return null;
  }
}

export const stream = awslambda.streamifyResponse(async (event, out) => {
  out.setContentType("text/plain");
  for (let number = 0; number < event.pieces; number += 1) {
    out.write(`tide ${number};`);
    await pause(event.pause ?? 0);
    if (event.fail === number) throw new Error("on purpose");
  }
  out.end();
});

export const page = awslambda.streamifyResponse(async (event, out) => {
  const body = awslambda.HttpResponseStream.from(out, {
    statusCode: 201, headers: { "Content-Type": "text/html", "X-Tide": "high" }, cookies: ["moon=full"],
  });
  body.write("<p>");
  await pause(50);
  body.end("ebb</p>");
});
