-- A draft is kept from its first words on, before its kind was chosen.
ALTER TABLE draft MODIFY kind VARCHAR(20) CHARACTER SET ascii NULL;
