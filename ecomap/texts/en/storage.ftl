# The store: what can be wrong, where, and what to do about it.

storage-unavailable = { $reason ->
    [busy] This cannot be saved now: somebody is working on the same data. Nothing was saved. Try again in a few seconds.
    [full] This cannot be saved: the disk with { $place } is full. Nothing was saved. Make room and try again.
    [folder] The folder or a file of { $place } cannot be used. Nothing was saved. See whether the folder is there, whether you may write in it, and whether the disk is full.
   *[stopped] The database gives no answer ({ $place }). Nothing was saved. See whether the database runs and can be reached, and try again.
  }
storage-key-missing = { $source ->
    [keyring] The key of { $place } is not in the keyring of this computer. Unlock the keyring, or open ecomap as the user who made this data. The key is called { $file }.
    [passphrase] The data in { $place } opens with a passphrase, and none was given. Put it in the environment variable { $file } and start ecomap again.
    [note] With { $place } the file { $file } is missing or damaged. It says where the key is. Put it back from a backup. Or name the key file in the environment variable ECOMAP_KEY_FILE.
   *[file] The key file { $file } of { $place } is missing or cannot be read. Put it back, or name it in the environment variable ECOMAP_KEY_FILE.
  }
storage-key-wrong = { $source ->
    [keyring] The key in the keyring of this computer does not fit { $place }. Put back the file key.source that belongs to this data.
    [passphrase] The passphrase in the environment variable ECOMAP_PASSPHRASE does not fit { $place }. Correct it and start ecomap again.
   *[file] The key file does not fit { $place }. Put back the key file that belongs to this data, or name it in the environment variable ECOMAP_KEY_FILE.
  } Sure that the key fits? Then the database is damaged: put back a backup.
storage-damaged = Part of the data was changed or damaged outside ecomap. That is why it is not shown. Put back a backup, or ask who manages ecomap to do so.
storage-stale = This data was changed meanwhile. Nothing was saved. Open it again and try once more.
storage-address = DATABASE_URL is not the address of a PostgreSQL database. Write it like this: postgresql://name:password@computer/database.
storage-driver = DATABASE_URL names a PostgreSQL database, and psycopg is not installed: the program that speaks with it. Install it (ecomap doctor says how), or take DATABASE_URL away.
storage-newer = The data in { $place } was made with a newer ecomap. Nothing was changed. Install the newest ecomap and open it again.
