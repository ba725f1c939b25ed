//! `AWS::CodeStarConnections::Connection`.

super::connection::connection!(
    CodeStarConnectionsConnection,
    "AWS::CodeStarConnections::Connection",
    codestar_connections
);
