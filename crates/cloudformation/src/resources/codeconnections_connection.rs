//! `AWS::CodeConnections::Connection`.

super::connection::connection!(
    CodeConnectionsConnection,
    "AWS::CodeConnections::Connection",
    codeconnections
);
