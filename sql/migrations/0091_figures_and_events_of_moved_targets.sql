-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The figures of 0090 in the views of 0067; and an officer asks the head for a later target: one more event that `followups` appends,
-- the rest as 0084 has it.

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_figures_day AS
  SELECT day, SUM(received) AS received, SUM(answered_clock) AS answered_clock,
         SUM(answered_service) AS answered_service, SUM(missed_clock) AS missed_clock,
         SUM(missed_service) AS missed_service, SUM(answer_15m) AS answer_15m, SUM(answer_30m) AS answer_30m,
         SUM(answer_1h) AS answer_1h, SUM(answer_2h) AS answer_2h, SUM(answer_4h) AS answer_4h,
         SUM(answer_8h) AS answer_8h, SUM(answer_1d) AS answer_1d, SUM(answer_3d) AS answer_3d,
         SUM(answer_more) AS answer_more, SUM(on_behalf) AS on_behalf, SUM(entered_late) AS entered_late,
         SUM(entry_15m) AS entry_15m, SUM(entry_30m) AS entry_30m, SUM(entry_1h) AS entry_1h,
         SUM(entry_2h) AS entry_2h, SUM(entry_4h) AS entry_4h, SUM(entry_8h) AS entry_8h,
         SUM(entry_1d) AS entry_1d, SUM(entry_3d) AS entry_3d, SUM(entry_more) AS entry_more,
         SUM(published) AS published, SUM(forwarded) AS forwarded, SUM(resolved_in_time) AS resolved_in_time,
         SUM(resolved_late) AS resolved_late, SUM(accepted) AS accepted,
         SUM(accepted_reopened) AS accepted_reopened, SUM(lapsed) AS lapsed,
         SUM(lapsed_reopened) AS lapsed_reopened, SUM(reopened) AS reopened, SUM(rejected) AS rejected,
         SUM(redirected) AS redirected, SUM(withdrawn) AS withdrawn, SUM(abandoned) AS abandoned,
         SUM(opened) AS opened, SUM(closed) AS closed, SUM(answer_late_begun) AS answer_late_begun,
         SUM(answer_late_ended) AS answer_late_ended, SUM(work_late_begun) AS work_late_begun,
         SUM(work_late_ended) AS work_late_ended, SUM(verdict_begun) AS verdict_begun,
         SUM(verdict_ended) AS verdict_ended, SUM(ratings) AS ratings, SUM(stars) AS stars,
         SUM(shown_forwarded) AS shown_forwarded, SUM(shown_resolved_late) AS shown_resolved_late,
         SUM(doubted) AS doubted,
         SUM(by_ask) AS by_ask, SUM(by_forward) AS by_forward, SUM(by_redirect) AS by_redirect, SUM(by_merge) AS by_merge, SUM(by_reject) AS by_reject,
         SUM(shown_returned) AS shown_returned, SUM(shown_given_up_late) AS shown_given_up_late
    FROM stat_day
   GROUP BY day;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_figures_month AS
  SELECT DATE_FORMAT(day, '%Y-%m') AS month, channel,
         SUM(received) AS received, SUM(answered_clock) AS answered_clock,
         SUM(answered_service) AS answered_service, SUM(missed_clock) AS missed_clock,
         SUM(missed_service) AS missed_service, SUM(answer_15m) AS answer_15m, SUM(answer_30m) AS answer_30m,
         SUM(answer_1h) AS answer_1h, SUM(answer_2h) AS answer_2h, SUM(answer_4h) AS answer_4h,
         SUM(answer_8h) AS answer_8h, SUM(answer_1d) AS answer_1d, SUM(answer_3d) AS answer_3d,
         SUM(answer_more) AS answer_more, SUM(on_behalf) AS on_behalf, SUM(entered_late) AS entered_late,
         SUM(entry_15m) AS entry_15m, SUM(entry_30m) AS entry_30m, SUM(entry_1h) AS entry_1h,
         SUM(entry_2h) AS entry_2h, SUM(entry_4h) AS entry_4h, SUM(entry_8h) AS entry_8h,
         SUM(entry_1d) AS entry_1d, SUM(entry_3d) AS entry_3d, SUM(entry_more) AS entry_more,
         SUM(published) AS published, SUM(forwarded) AS forwarded, SUM(resolved_in_time) AS resolved_in_time,
         SUM(resolved_late) AS resolved_late, SUM(accepted) AS accepted,
         SUM(accepted_reopened) AS accepted_reopened, SUM(lapsed) AS lapsed,
         SUM(lapsed_reopened) AS lapsed_reopened, SUM(reopened) AS reopened, SUM(rejected) AS rejected,
         SUM(redirected) AS redirected, SUM(withdrawn) AS withdrawn, SUM(abandoned) AS abandoned,
         SUM(opened) AS opened, SUM(closed) AS closed, SUM(answer_late_begun) AS answer_late_begun,
         SUM(answer_late_ended) AS answer_late_ended, SUM(work_late_begun) AS work_late_begun,
         SUM(work_late_ended) AS work_late_ended, SUM(verdict_begun) AS verdict_begun,
         SUM(verdict_ended) AS verdict_ended, SUM(ratings) AS ratings, SUM(stars) AS stars,
         SUM(shown_forwarded) AS shown_forwarded, SUM(shown_resolved_late) AS shown_resolved_late,
         SUM(doubted) AS doubted,
         SUM(by_ask) AS by_ask, SUM(by_forward) AS by_forward, SUM(by_redirect) AS by_redirect, SUM(by_merge) AS by_merge, SUM(by_reject) AS by_reject,
         SUM(shown_returned) AS shown_returned, SUM(shown_given_up_late) AS shown_given_up_late
    FROM stat_day
   GROUP BY DATE_FORMAT(day, '%Y-%m'), channel;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_figures_opd AS
  SELECT DATE_FORMAT(day, '%Y-%m') AS month, opd_id, SUM(shown_forwarded) AS shown_forwarded,
         SUM(shown_resolved_late) AS shown_resolved_late, SUM(shown_returned) AS shown_returned,
         SUM(shown_given_up_late) AS shown_given_up_late
    FROM stat_day
   WHERE opd_id <> 0
   GROUP BY DATE_FORMAT(day, '%Y-%m'), opd_id;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_event_by_followups AS
  SELECT id, complaint_id, seq, part_id, event, from_state, to_state, actor_kind, actor_id, at, nonce, body_hash, prev_hash, hash
    FROM complaint_event
   WHERE actor_kind IN ('clerk', 'triage', 'opd_officer', 'opd_head', 'inspector', 'leader')
     AND event IN ('file', 'ask', 'supply', 'cancel_ask', 'forward', 'split', 'drop_part', 'send_back', 'verify',
                   'start', 'schedule', 'progress', 'resolve', 'return_answer', 'reject', 'redirect', 'merge',
                   'unmerge', 'reopen', 'withdraw', 'add', 'reply', 'comment', 'note', 'instruct',
                   'instruct_reply', 'assign', 'reclass', 'ask_extension', 'extend', 'change_privacy', 'redact', 'hide', 'unhide',
                   'unmask', 'mark_emergency', 'correct_entry', 'new_pin', 'told')
  WITH CASCADED CHECK OPTION;
