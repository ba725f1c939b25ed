// Answers a custom resource; CloudFormation adds this module to inline code that requires `cfn-response`.
const SUCCESS = "SUCCESS";
const FAILED = "FAILED";

// Puts the answer where the request says, and ends the invocation where the context can; resolves once it is sent. A
// failure is logged, since nobody else could be told.
function send(event, context, responseStatus, responseData, physicalResourceId, noEcho) {
  const body = JSON.stringify({
    Status: responseStatus,
    Reason: `See the details in CloudWatch Log Stream: ${context.logStreamName}`,
    PhysicalResourceId: physicalResourceId || context.logStreamName,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
    NoEcho: noEcho || false,
    Data: responseData,
  });
  const url = new URL(event.ResponseURL);
  const headers = { "content-type": "", "content-length": Buffer.byteLength(body) };
  return new Promise((resolve) => {
    const end = () => {
      if (typeof context.done === "function") context.done();
      resolve();
    };
    const request = require(url.protocol.slice(0, -1)).request(url, { method: "PUT", headers }, (answered) => {
      console.log(`Status code: ${answered.statusCode}`);
      answered.resume();
      answered.on("end", end);
    });
    request.on("error", (error) => {
      console.log(`cfn-response: the answer could not be sent: ${error}`);
      end();
    });
    request.end(body);
  });
}

module.exports = { SUCCESS, FAILED, send };
