-- Nobody reads them any more: the figures' views of 0067 give sums only, and an account's phone is nobody's but `accounts`'.
DROP VIEW IF EXISTS v_stat_day;
DROP VIEW IF EXISTS v_account_contact;
