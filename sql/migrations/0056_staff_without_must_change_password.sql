-- Nobody reads or writes it: an officer's first password is chosen by the officer, through a link that works once (staff_link).

ALTER TABLE staff_account DROP COLUMN must_change_password;
