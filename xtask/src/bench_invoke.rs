//! Timing requests: half of them are faster than the figure, and so many are answered in a second.
#![expect(clippy::disallowed_methods, reason = "the bench measures real time")]

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use bytes::Bytes;
use http::Request;
use http_body_util::Full;

use crate::bench_echo::Connection;

/// What one run gave.
#[derive(Clone, Copy, Debug)]
pub struct Figures {
    /// The middle answer time.
    pub p50: Duration,
    /// Answers a second, over all connections.
    pub per_second: f64,
}

/// Sends `count` requests over each of `connections` connections, one after the other on each.
pub async fn measure(
    address: SocketAddr,
    request: &Request<Full<Bytes>>,
    connections: usize,
    count: usize,
) -> Result<Figures> {
    let mut open = Vec::new();
    for _ in 0..connections {
        let mut connection = Connection::open(address).await?;
        // The first answers warm what is to be measured warm.
        for _ in 0..count / 10 {
            connection.send(request.clone()).await?;
        }
        open.push(connection);
    }
    let began = Instant::now();
    let tasks: Vec<_> =
        open.into_iter().map(|connection| tokio::spawn(repeat(connection, request.clone(), count))).collect();
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await.context("a connection's task ended badly")??);
    }
    let elapsed = began.elapsed();
    times.sort();
    let per_second = times.len() as f64 / elapsed.as_secs_f64();
    Ok(Figures { p50: times[times.len() / 2], per_second })
}

async fn repeat(
    mut connection: Connection,
    request: Request<Full<Bytes>>,
    count: usize,
) -> Result<Vec<Duration>> {
    let mut times = Vec::with_capacity(count);
    for _ in 0..count {
        let began = Instant::now();
        connection.send(request.clone()).await?;
        times.push(began.elapsed());
    }
    Ok(times)
}

/// One request on a connection of its own.
pub async fn once(address: SocketAddr, request: Request<Full<Bytes>>) -> Result<Duration> {
    let mut connection = Connection::open(address).await?;
    let began = Instant::now();
    connection.send(request).await?;
    Ok(began.elapsed())
}
