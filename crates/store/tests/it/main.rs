//! The store as its users see it: commits, undone transactions, append-only tables, the lock, telemetry, blobs.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::Duration;

use tidegate_core::{Failure, Fault, Timestamp, wall};
use tidegate_store::{Key, OpenError, Order, Reads, Series, Store, Table};

const ROWS: Table<String> = Table::new("test_rows");
const HISTORY: Table<String> = Table::append_only("test_history");
const LINES: Series<String> = Series::new("test_lines");

fn open() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    (folder, store)
}

fn key(name: &str) -> Key {
    Key::raw("rows").and(name)
}

#[tokio::test]
async fn a_failed_transaction_leaves_nothing_and_its_neighbours_everything() {
    let (_folder, store) = open();
    let good = store.write(|tx| Ok(tx.put(&ROWS, &key("good"), &"1".to_owned())?));
    let bad = store.write(|tx| {
        tx.put(&ROWS, &key("bad"), &"2".to_owned())?;
        Err::<(), _>(Failure::from(Fault::new("no")))
    });
    let panics = store.write(|tx| {
        tx.put(&ROWS, &key("panic"), &"3".to_owned())?;
        panic!("a bug in a handler");
        #[expect(unreachable_code, reason = "the closure's type")]
        Ok(())
    });
    let (good, bad, panics) = (good.await, bad.await, panics.await);
    assert!(good.is_ok() && bad.is_err() && panics.is_err());
    let rows = store.read(|rows| rows.scan(&ROWS, &Key::raw("rows"))).unwrap();
    assert_eq!(rows, [(key("good"), "1".to_owned())]);
}

#[tokio::test]
async fn pages_go_forward_and_backward() {
    let (_folder, store) = open();
    store
        .write(|tx| {
            for name in ["a", "b", "c", "d"] {
                tx.put(&ROWS, &key(name), &name.to_owned())?;
            }
            Ok(tx.put(&ROWS, &Key::raw("rowsother").and("e"), &"e".to_owned())?)
        })
        .await
        .unwrap();
    let names = |page: Vec<(Key, String)>| page.into_iter().map(|(_, name)| name).collect::<String>();
    let prefix = Key::raw("rows");
    let page = |after: Option<&Key>, backward| {
        names(store.read(|rows| rows.page(&ROWS, &prefix, after, 2, backward)).unwrap())
    };
    assert_eq!(page(None, false), "ab");
    assert_eq!(page(Some(&key("b")), false), "cd");
    assert_eq!(page(None, true), "dc");
    assert_eq!(page(Some(&key("c")), true), "ba");
}

#[tokio::test]
async fn history_can_neither_be_changed_nor_deleted() {
    let (_folder, store) = open();
    store.write(|tx| Ok(tx.put(&HISTORY, &key("one"), &"was".to_owned())?)).await.unwrap();
    assert!(store.write(|tx| Ok(tx.put(&HISTORY, &key("one"), &"was not".to_owned())?)).await.is_err());
    assert!(store.write(|tx| Ok(tx.delete(&HISTORY, &key("one"))?)).await.is_err());
    let kept = store.read(|rows| rows.get(&HISTORY, &key("one"))).unwrap();
    assert_eq!(kept.as_deref(), Some("was"));
}

#[tokio::test]
async fn a_second_engine_is_kept_out() {
    let (folder, _store) = open();
    assert!(matches!(Store::open(folder.path()), Err(OpenError::Locked { .. })));
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "the copy of the lock has to be another process's")]
async fn the_lock_of_a_killed_engine_may_outlive_it_for_a_moment() {
    let folder = tempfile::tempdir().unwrap();
    // No process has this id: it is above the kernel's greatest.
    std::fs::write(folder.path().join("lock"), "process 4194305\n").unwrap();
    let held = std::fs::File::options().write(true).open(folder.path().join("lock")).unwrap();
    held.lock().unwrap();
    let mut copy = std::process::Command::new("sleep").arg("0.2").stdin(held).spawn().unwrap();
    Store::open(folder.path()).unwrap();
    copy.wait().unwrap();
}

#[tokio::test]
async fn telemetry_is_read_in_the_order_of_its_time() {
    let (_folder, store) = open();
    let lines = store.telemetry();
    let at = Timestamp::from_millis;
    for (key, time) in [("a", 30), ("a", 10), ("b", 20)] {
        lines.append(&LINES, &Key::raw("group").and(key), at(time), &format!("{key}{time}")).unwrap();
    }
    lines.flush().await.unwrap();
    let read = |prefix: Key, from, until, order| {
        let rows = lines.range(&LINES, &prefix, at(from), at(until), 10, order).unwrap();
        rows.into_iter().map(|(_, _, _, line)| line).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(read(Key::raw("group"), 0, 100, Order::Forward), "a10 b20 a30");
    assert_eq!(read(Key::raw("group").and("a"), 0, 30, Order::Backward), "a10");
    lines.delete(&LINES, &Key::raw("group").and("a")).unwrap();
    lines.flush().await.unwrap();
    assert_eq!(read(Key::raw("group"), 0, 100, Order::Forward), "b20");
}

#[tokio::test]
async fn a_steady_stream_of_telemetry_does_not_put_off_its_writing() {
    let (_folder, store) = open();
    let lines = store.telemetry();
    // A row every few milliseconds, for many times as long as a row may wait.
    for number in 0..200 {
        lines
            .append(&LINES, &Key::raw("stream"), Timestamp::from_millis(number), &"line".to_owned())
            .unwrap();
        wall::pause(Duration::from_millis(5)).await;
    }
    let all = Timestamp::from_millis(i64::MAX);
    let rows = lines
        .range(&LINES, &Key::raw("stream"), Timestamp::from_millis(0), all, 1000, Order::Forward)
        .unwrap();
    assert!(rows.len() > 50, "{} of 200 rows are written", rows.len());
}

#[tokio::test]
async fn a_blob_is_named_by_its_content() {
    let (_folder, store) = open();
    let id = store.blobs().put("hello".into()).await.unwrap();
    assert_eq!(id, store.blobs().put("hello".into()).await.unwrap());
    assert_eq!(store.blobs().get(&id).await.unwrap(), "hello");
    assert_eq!(store.blobs().get_range(&id, 1, 3).await.unwrap(), "ell");
}

#[tokio::test]
async fn an_emptied_store_takes_rows_again() {
    let (_folder, store) = open();
    store.write(|tx| Ok(tx.put(&HISTORY, &key("one"), &"was".to_owned())?)).await.unwrap();
    store.empty().await.unwrap();
    assert_eq!(store.read(|rows| rows.get(&HISTORY, &key("one"))).unwrap(), None);
    store.write(|tx| Ok(tx.put(&HISTORY, &key("one"), &"again".to_owned())?)).await.unwrap();
    assert_eq!(store.read(|rows| rows.get(&HISTORY, &key("one"))).unwrap().as_deref(), Some("again"));
}
