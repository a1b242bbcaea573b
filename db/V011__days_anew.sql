-- A brand's day also counts runs that stopped undelivered or went to a person (stages UNDELIVERABLE and HANDED_OVER). Days already
-- written lack them: in a zone that no brand has, the roller takes every brand for moved and counts its days anew.
update brand_day set zone = '';
