# Settings: the thresholds of the rules, and what others would change.

thresholds-title = Settings
thresholds-intro = A rule makes a finding when a threshold is reached. Here you choose those thresholds for your organisation.
thresholds-proposals = The thresholds that are there already are a proposal of this project; they do not come from a guideline. If you change one, you first see what that changes in your families. Only after “Save” does it hold, at once and for everybody.

thresholds-level-urgent = Urgent
thresholds-level-discuss = Discuss
thresholds-level-consider = Consider

thresholds-chosen = adjusted
thresholds-none = This rule has no threshold.
thresholds-reset = Back to the proposal
thresholds-reset-of = Back to the proposal: { $name }
thresholds-unlimited = no limit
thresholds-proposal = proposal: { $amount }

thresholds-unit-days = days
thresholds-unit-count = {""}
thresholds-unit-share = per cent
thresholds-unit-score = {""}
thresholds-unit-hours = hours a week
thresholds-amount-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
thresholds-amount-count = { $count }
thresholds-amount-share = { $count } per cent
thresholds-amount-score = { $count }
thresholds-amount-hours = { $count } hours a week

thresholds-wrong-whole = Fill in a whole number, from { $lowest } up to { $highest }.
thresholds-wrong-number = Fill in a number from { $lowest } up to { $highest }, with at most two decimals.
thresholds-stale = Not saved: somebody else chose thresholds in the meantime. Load the page again to see them.

thresholds-history = What was changed before
thresholds-history-none = Nothing was changed yet: the proposal holds everywhere.
thresholds-by-you = by you
thresholds-by-other = by somebody else
thresholds-changed = { $day }, { $who }
thresholds-changed-none = Saved without a change.
thresholds-value-changed = { $rule }. { $name }: from { $before } to { $after }.

## What a rule looks at, whatever the value of the threshold

thresholds-rule-no_caseworker = A family has a need, but for more than this number of days no fixed caseworker.
thresholds-rule-several_directors = Two directors or two fixed caseworkers are there together for longer than a warm handover takes.
thresholds-rule-need_without_help = A family member has a need that nobody has helped with for more than this number of days.
thresholds-rule-waiting_for_help = A family member is on a waiting list and has been without help for more than this number of days.
thresholds-rule-duplicate_help = A family member gets the same help in the same area of life from this many sides, for this many days or longer.
thresholds-rule-too_much_at_once = There are more professionals and organisations at the same time than this, or this many joined within a short time, or there are more hours of help a week.
thresholds-rule-many_changes = The family had this many fixed caseworkers or more in this time.
thresholds-rule-cold_handover = A new fixed caseworker began without the former and the new one being in contact with the family together.
thresholds-rule-side_by_side = Two professionals or organisations help the same family member in the same area of life, and there is no line between them.
thresholds-rule-no_shared_plan = There are this many professionals and organisations or more without a current goal, or somebody is part of no goal at all.
thresholds-rule-informal_missing = A smaller part than this of those involved comes from the family’s own network, or nobody from their own network takes part.
thresholds-rule-leans_on_one = The network is small and close-knit (a measure from 0 to a little over 1, higher is closer), or one person from their own network helps in so large a part of the areas of life.
thresholds-rule-evaluation_due = The last evaluation of a family with a need is longer ago than this.
thresholds-rule-only_crisis = This many of the last moments in a row were crisis or stepping up, without an evaluation in between.
thresholds-rule-step_down_possible = In an area of life every goal was reached this long ago, and the help has not become less.
thresholds-rule-step_up_needed = A need became heavier without help being added, or has been open this long while the help stayed the same this long.
thresholds-rule-role_missing = In the contacts of the fixed caseworker one of the three roles has not been there for longer than this.
thresholds-rule-expertise_missing = A need asks for expertise of its own, and nobody is involved from a field that fits.
thresholds-rule-order_incomplete = A court order has no child protection, or ends within this number of days without an evaluation being planned.
thresholds-rule-member_unseen = A family member with a need has no line of help, or all lines of help (this many or more) go to one child.
thresholds-rule-risk_without_goal = A need is a risk or plays in several generations, and there is no goal for it.
thresholds-rule-strained_tie = In an important line of help there is a conflict or a break.

## What the browser fills in itself

thresholds-page-preview = What would change?
thresholds-page-untouched = Change a threshold to see what that means for your families. Nothing is saved until you press “Save”.
thresholds-page-looking = Having a look…
thresholds-page-progress = { $count } of { $number } families looked at…
thresholds-page-same = Nothing changes in any of the { $number } families.
thresholds-page-summary = Something changes in { $count } of { $number } families.
thresholds-page-new = { $count } more
thresholds-page-gone = { $count } gone
thresholds-page-other = { $count } different
thresholds-page-kind-new = new
thresholds-page-kind-gone = gone
thresholds-page-kind-other = different
thresholds-page-level-change = from { $name } to { $other }
thresholds-page-level-urgent = urgent
thresholds-page-level-discuss = discuss
thresholds-page-level-consider = consider
thresholds-page-families = In { $count } families
thresholds-page-more = And { $count } more families.
thresholds-page-day = Looked at on the day that the page of each family opens on. Decisions that you took still hold.
thresholds-page-save = Save
thresholds-page-discard = Leave everything as it was
thresholds-page-reset-all = Everything back to the proposal
thresholds-page-saving = One moment…
thresholds-page-saved = Saved. The thresholds now hold for all families.
thresholds-page-failed = That did not work. Your choice is still here; try again in a while.
thresholds-page-check = Look at the marked thresholds first.
thresholds-page-wrong = Not saved: one or more thresholds cannot have that value. They are marked.
