package com.amazonaws.services.lambda.runtime;

/** What the handler uses of the interface that AWS's core library declares: packages bring it along. */
public interface Context {
    String getAwsRequestId();
    String getLogGroupName();
    String getLogStreamName();
    String getFunctionName();
    String getFunctionVersion();
    String getInvokedFunctionArn();
    int getRemainingTimeInMillis();
    int getMemoryLimitInMB();
}
