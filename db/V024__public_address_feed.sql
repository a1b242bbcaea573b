-- The directory of public codes is read page by page in this order: many codes may have been written by one transaction.
create index public_address_feed on public_address (xid, kind, code);
drop index public_address_xid;   -- the new one begins with the same column
