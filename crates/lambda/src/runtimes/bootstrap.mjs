// Loads a Node.js handler and serves it events from the Lambda Runtime API.

import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import util from "node:util";

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(":");
const PREFIX = "/2018-06-01/runtime/";
const ROOT = process.env.LAMBDA_TASK_ROOT;
// A log event of several lines travels as one: the engine turns this character back into a line break.
const LINE = "\x1e";
const STREAMING = Symbol.for("aws.lambda.runtime.handler.streaming");
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
let requestId;

function ask(method, route, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const sized = body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) };
    const options = { host, port, method, path: PREFIX + route, agent, headers: { ...sized, ...headers } };
    const request = http.request(options, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}

// --- What is logged ---------------------------------------------------------------------------------------------------

const LEVELS = { trace: 0, debug: 1, info: 2, warn: 3, error: 4, fatal: 5 };
const JSON_LOG = process.env.AWS_LAMBDA_LOG_FORMAT === "JSON";
const LEAST = LEVELS[(process.env.AWS_LAMBDA_LOG_LEVEL ?? "").toLowerCase()] ?? 0;

function say(text) {
  // Synchronous, or what a handler logs would come after its answer.
  let rest = Buffer.from(text.replaceAll("\n", LINE) + "\n");
  while (rest.length > 0) {
    try {
      rest = rest.subarray(fs.writeSync(1, rest));
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
    }
  }
}

function asJson(level, parts) {
  const fields = { timestamp: new Date().toISOString(), level: level.toUpperCase(), requestId };
  const [only] = parts;
  fields.message = parts.length === 1 && typeof only !== "string" && !(only instanceof Error)
    ? only
    : util.format(...parts);
  const error = parts.find((part) => part instanceof Error);
  if (error) {
    Object.assign(fields, {
      errorType: error.name, errorMessage: error.message, stackTrace: (error.stack ?? "").split("\n").slice(1),
    });
  }
  try {
    return JSON.stringify(fields);
  } catch {
    return JSON.stringify({ ...fields, message: util.format(...parts) });
  }
}

function log(level, parts) {
  if (JSON_LOG) {
    if (LEVELS[level] >= LEAST) say(asJson(level, parts));
  } else {
    say(`${new Date().toISOString()}\t${requestId}\t${level.toUpperCase()}\t${util.format(...parts)}`);
  }
}

for (const [method, level] of Object.entries({
  log: "info", info: "info", debug: "debug", warn: "warn", error: "error", trace: "trace", fatal: "fatal",
})) {
  console[method] = (...parts) => log(level, parts);
}

// --- Errors -----------------------------------------------------------------------------------------------------------

class Fault extends Error {
  constructor(kind, message) {
    super(message);
    this.name = kind;
  }
}

function described(error) {
  if (util.types.isNativeError(error) || error instanceof Error) {
    return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? "").split("\n") };
  }
  return { errorType: typeof error, errorMessage: String(error), trace: [] };
}

function logged(error) {
  const { errorType, errorMessage, trace } = described(error);
  const own = error instanceof Error ? { code: error.code, ...error } : {};
  return JSON.stringify({ errorType, errorMessage, ...own, stack: trace });
}

async function postError(route, error) {
  const fields = described(error);
  const headers = { "Content-Type": "application/json", "Lambda-Runtime-Function-Error-Type": fields.errorType };
  await ask("POST", route, JSON.stringify(fields), headers);
}

async function die(label, error, code) {
  log("error", [JSON_LOG ? error : `${label}\t${logged(error)}`]);
  const route = requestId === undefined ? "init/error" : `invocation/${requestId}/error`;
  try {
    await postError(route, error);
  } finally {
    process.exit(code);
  }
}

process.on("uncaughtException", (error) => die("Uncaught Exception ", error, 129));
process.on("unhandledRejection", (reason) => {
  const fault = new Fault("Runtime.UnhandledPromiseRejection", String(reason));
  fault.reason = described(reason);
  die("Unhandled Promise Rejection ", fault, 128);
});

// --- The handler ------------------------------------------------------------------------------------------------------

async function load(handler) {
  const folder = path.dirname(handler);
  const [name, ...nested] = path.basename(handler).split(".");
  if (!name || nested.length === 0 || handler.includes("..")) {
    throw new Fault("Runtime.MalformedHandlerName", `Bad handler ${handler}`);
  }
  const module = await loaded(path.join(folder, name));
  const find = (from) => nested.reduce((found, key) => found?.[key], from);
  const found = find(module) ?? find(module.default);
  if (found === undefined) {
    throw new Fault("Runtime.HandlerNotFound", `${handler} is undefined or not exported`);
  }
  if (typeof found !== "function") {
    throw new Fault("Runtime.HandlerNotFound", `${handler} is not a function`);
  }
  return found;
}

async function loaded(name) {
  const base = path.resolve(ROOT, name);
  const file = ["", ".js", ".mjs", ".cjs"].map((end) => base + end).find((file) => isFile(file));
  const require = createRequire(path.join(ROOT, "package.json"));
  try {
    if (file === undefined) return require(require.resolve(name, { paths: [ROOT] }));
    return isModule(file) ? await import(pathToFileURL(file).href) : require(file);
  } catch (error) {
    if (error instanceof SyntaxError) throw renamed("Runtime.UserCodeSyntaxError", error);
    if (error?.code === "MODULE_NOT_FOUND" || error?.code === "ERR_MODULE_NOT_FOUND") {
      throw renamed("Runtime.ImportModuleError", error);
    }
    throw error;
  }
}

function renamed(kind, error) {
  const fault = new Fault(kind, `${error.name}: ${error.message}`);
  fault.stack = `${kind}: ${error.stack}`;
  return fault;
}

function isFile(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

// Node's own rule: `.mjs` is a module, and `.js` where the nearest package.json says so.
function isModule(file) {
  if (file.endsWith(".mjs")) return true;
  if (!file.endsWith(".js")) return false;
  for (let folder = path.dirname(file); folder.startsWith(ROOT); folder = path.dirname(folder)) {
    const manifest = path.join(folder, "package.json");
    if (isFile(manifest)) return JSON.parse(fs.readFileSync(manifest, "utf8")).type === "module";
  }
  return false;
}

// What is written goes out at once; with the first of it the answer has begun, and can only be broken off.
class ResponseStream extends Writable {
  contentType = "application/octet-stream";
  request;
  answered;

  setContentType(contentType) {
    this.contentType = contentType;
  }

  get hasBegun() {
    return this.request !== undefined;
  }

  begin() {
    if (this.hasBegun) return;
    const headers = {
      "Content-Type": this.contentType,
      "Lambda-Runtime-Function-Response-Mode": "streaming",
      "Transfer-Encoding": "chunked",
      Trailer: "Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body",
    };
    const route = `${PREFIX}invocation/${requestId}/response`;
    this.request = http.request({ host, port, method: "POST", path: route, agent, headers });
    this.answered = new Promise((resolve, reject) => {
      this.request.on("response", (response) => response.on("end", resolve).on("error", reject).resume());
      this.request.on("error", reject);
    });
  }

  _write(part, encoding, done) {
    this.begin();
    this.request.write(part, encoding, done);
  }

  _final(done) {
    this.begin();
    this.request.end();
    this.answered.then(() => done(), done);
  }

  async breakOff(error) {
    const fields = described(error);
    this.request.addTrailers({
      "Lambda-Runtime-Function-Error-Type": fields.errorType,
      "Lambda-Runtime-Function-Error-Body": Buffer.from(JSON.stringify(fields)).toString("base64"),
    });
    this.request.end();
    await this.answered;
  }
}

globalThis.awslambda = {
  streamifyResponse(handler) {
    handler[STREAMING] = "response";
    return handler;
  },
  HttpResponseStream: {
    from(stream, prelude) {
      stream.setContentType("application/vnd.awslambda.http-integration-response");
      stream.write(Buffer.concat([Buffer.from(JSON.stringify(prelude)), Buffer.alloc(8)]));
      return stream;
    },
  },
};

// --- Events -----------------------------------------------------------------------------------------------------------

function contextOf(headers, settle) {
  const deadline = Number(headers["lambda-runtime-deadline-ms"]);
  const client = headers["lambda-runtime-client-context"];
  const identity = headers["lambda-runtime-cognito-identity"];
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    clientContext: client ? JSON.parse(client) : undefined,
    identity: identity ? JSON.parse(identity) : undefined,
    invokedFunctionArn: headers["lambda-runtime-invoked-function-arn"],
    awsRequestId: headers["lambda-runtime-aws-request-id"],
    getRemainingTimeInMillis: () => Math.max(deadline - Date.now(), 0),
    done: (error, result) => settle(error, result),
    succeed: (result) => settle(null, result),
    fail: (error) => settle(error ?? "handled"),
  };
}

// What a handler comes to: its promise, its callback, or nothing once nothing is left to wait for.
function outcome(handler, event, headers) {
  return new Promise((resolve, reject) => {
    let context;
    let settled = false;
    const settle = (error, result) => {
      if (settled) return;
      settled = true;
      process.removeListener("beforeExit", idle);
      const finish = () => (error === null || error === undefined ? resolve(result) : reject(error));
      if (context.callbackWaitsForEmptyEventLoop) process.once("beforeExit", finish);
      else finish();
    };
    const idle = () => {
      settled = true;
      resolve(null);
    };
    process.once("beforeExit", idle);
    const promised = (result) => {
      settled = true;
      process.removeListener("beforeExit", idle);
      return result;
    };
    context = contextOf(headers, settle);
    try {
      const result = handler(event, context, settle);
      if (typeof result?.then === "function") {
        result.then((value) => resolve(promised(value)), (error) => reject(promised(error)));
      }
    } catch (error) {
      reject(promised(error));
    }
  });
}

async function stream(handler, event, headers) {
  const out = new ResponseStream();
  const ended = new Promise((resolve, reject) => out.on("finish", resolve).on("error", reject));
  // Whoever waits for it comes later, or never.
  ended.catch(() => {});
  try {
    await handler(event, out, contextOf(headers, () => {}));
    if (!out.writableEnded) out.end();
    await ended;
  } catch (error) {
    if (!out.hasBegun) throw error;
    log("error", JSON_LOG ? [error] : [`Invoke Error \t${logged(error)}`]);
    await out.breakOff(error);
  }
}

async function answer(handler, event, headers) {
  if (handler[STREAMING]) return stream(handler, event, headers);
  const result = await outcome(handler, event, headers);
  let said;
  try {
    said = JSON.stringify(result ?? null) ?? "null";
  } catch (error) {
    throw renamed("Runtime.MarshalError", error);
  }
  return ask("POST", `invocation/${requestId}/response`, said, { "Content-Type": "application/json" });
}

async function serve(handler) {
  for (;;) {
    const { headers, body } = await ask("GET", "invocation/next");
    requestId = headers["lambda-runtime-aws-request-id"];
    process.env._X_AMZN_TRACE_ID = headers["lambda-runtime-trace-id"] ?? "";
    try {
      await answer(handler, JSON.parse(body), headers);
    } catch (error) {
      log("error", JSON_LOG ? [error] : [`Invoke Error \t${logged(error)}`]);
      await postError(`invocation/${requestId}/error`, error);
    }
  }
}

let handler;
try {
  handler = await load(process.env._HANDLER);
} catch (error) {
  await die("Uncaught Exception ", error, 1);
}
// Not awaited: nothing but what a handler left to do may keep this program going between an answer and the next event.
serve(handler);
