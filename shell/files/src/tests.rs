use std::path::PathBuf;

use bytes::Bytes;
use futures_util::TryStreamExt;
use kit::{At, Chance, Done};
use store::{Db, Held, Holding};

use super::*;

/// Something that names files: without it a sweep would take nothing.
const NAMES: Holding = Holding { table: "night_wait", files: &["act"], ..Holding::NOTHING };

struct House {
    folder: PathBuf,
    db: Db,
    chance: Chance,
}

impl House {
    async fn new(name: &str) -> Done<House> {
        let folder = std::env::temp_dir().join(format!("tandem-files-{name}-{}", std::process::id()));
        Ok(House { db: Db::open_folder(&folder).await?, folder, chance: Chance::from_seed(3) })
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

async fn read(files: &Files, id: &FileId, range: std::ops::Range<u64>) -> Done<Vec<u8>> {
    let pieces: Vec<Bytes> = files.read(id, range).await?.try_collect().await?;
    Ok(pieces.concat())
}

/// The same in a folder, where a file is moved to its place, and in a store that can only copy, as S3.
#[tokio::test]
async fn what_is_kept_is_read_by_range_until_nobody_names_it() -> Done<()> {
    let mut house = House::new("kept").await?;
    for files in [Files::folder(&house.folder.join("files"))?, Files::in_memory()] {
        let mut upload = files.receive(&mut house.chance, At(0)).await?;
        let piece = Bytes::from((0..=255_u8).collect::<Vec<_>>().repeat(1_024));
        for _ in 0..30 {
            upload.piece(piece.clone()).await?;
        }
        assert_eq!((upload.head().len(), upload.tail().len()), (WINDOW_BYTES, WINDOW_BYTES));
        assert_eq!(upload.head()[..3], [0, 1, 2]);
        assert_eq!(upload.tail()[WINDOW_BYTES - 1], 255);
        let kept = files.keep(&house.db, upload, At(0), &mut house.chance).await?;
        assert_eq!(kept.bytes, 30 * 262_144);
        assert_eq!(read(&files, &kept.id, 255..258).await?, [255, 0, 1]);
        let twice = files.keep_bytes(&house.db, Bytes::from_static(b"two"), At(0), &mut house.chance).await?;
        // SHA-256 of "two", as sha256sum says it.
        assert_eq!(twice.id.as_str(), "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3");
        let held = [Held { room: "test", holding: &NAMES }];
        let day = At(0).plus_minutes(24 * 60);
        assert_eq!(files.sweep(&house.db, &held, day, &mut house.chance).await?, 0);
        assert_eq!(files.sweep(&house.db, &[], day.plus_minutes(1), &mut house.chance).await?, 0);
        assert_eq!(files.sweep(&house.db, &held, day.plus_minutes(1), &mut house.chance).await?, 2);
        assert!(!files.has(&kept.id).await?);
    }
    Ok(())
}

#[tokio::test]
async fn a_named_file_that_is_gone_or_changed_is_told() -> Done<()> {
    let mut house = House::new("proof").await?;
    let files = Files::folder(&house.folder.join("files"))?;
    let held = [Held { room: "test", holding: &NAMES }];
    let mut kept = Vec::new();
    for (n, bytes) in ["gone", "shorter", "other", "sound"].into_iter().enumerate() {
        let at = At(n as i64);
        let bytes = Bytes::from_static(bytes.as_bytes());
        kept.push(files.keep_bytes(&house.db, bytes, at, &mut house.chance).await?.id);
    }
    let mut work = house.db.work(store::Actor::System, At(9), house.chance.fork()).await?;
    for id in &kept {
        let row = store::sql("INSERT INTO night_wait (act, failures, retry_at, why) VALUES ($1, 0, 0, '')");
        row.bind(id.as_str()).run(&mut work).await?;
    }
    work.commit().await?;
    let mut look = house.db.look(None, At(9)).await?;
    let well = files.prove(&mut look, &held).await?;
    assert_eq!(well, Proof { named: 4, read: 4, ..Proof::default() });
    let at = |n: usize| house.folder.join("files").join(kept[n].path().to_string());
    std::fs::remove_file(at(0))?;
    std::fs::write(at(1), b"short")?;
    std::fs::write(at(2), b"OTHER")?;
    let found = files.prove(&mut look, &held).await?;
    assert_eq!(found.missing, [kept[0].to_string()]);
    // The newest first; only one of them had to be read to be known.
    assert_eq!(found.changed, [kept[2].to_string(), kept[1].to_string()]);
    assert_eq!((found.named, found.read), (4, 2));
    // What no row names is nobody's loss.
    assert_eq!(files.prove(&mut look, &[]).await?, Proof::default());
    Ok(())
}

#[tokio::test]
async fn what_is_given_up_leaves_nothing() -> Done<()> {
    let mut house = House::new("given-up").await?;
    let files = Files::folder(&house.folder.join("files"))?;
    for end in ["given up", "dropped"] {
        let mut upload = files.receive(&mut house.chance, At(0)).await?;
        upload.piece(Bytes::from(vec![7; 9_000_000])).await?;
        if end == "given up" {
            upload.give_up().await?;
        } else {
            drop(upload);
        }
        // What is dropped is removed beside the thread that dropped it: soon, not at once.
        let left = || std::fs::read_dir(house.folder.join("files/incoming")).map_or(0, |found| found.count());
        for _ in 0..200 {
            if left() == 0 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        assert_eq!(left(), 0, "{end}");
    }
    Ok(())
}

#[test]
fn an_address_is_read_or_refused_in_words() {
    assert!(Files::at("s3://bucket/a/prefix").is_ok());
    assert_eq!(Files::folder_behind("file:///srv/files"), Some(PathBuf::from("/srv/files")));
    assert_eq!(Files::folder_behind("s3://bucket"), None);
    for wrong in ["", "files", "ftp://host/files", "http://host/files"] {
        let said = Files::at(wrong).err().map(|stop| format!("{stop:?}")).unwrap_or_default();
        assert!(said.contains("write file:///folder or s3://bucket/prefix"), "{wrong}: {said}");
    }
}

#[test]
fn only_a_sum_is_a_name() {
    let good = "0".repeat(64);
    assert_eq!(FileId::read(&good).map(|id| id.path().to_string()), Some(format!("00/{good}")));
    for wrong in ["", "..", "../../etc/passwd", &"A".repeat(64), &"a".repeat(63), &format!("{}/", "a".repeat(63))] {
        assert_eq!(FileId::read(wrong), None, "{wrong}");
    }
}
