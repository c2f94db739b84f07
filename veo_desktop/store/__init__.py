"""What lasts: the SQLite ledger, migrations, the keyring, folders. No Qt; each module names its thread."""
