# What can go wrong when something that was drawn is being saved.

operation-conflict = Somebody else has changed this in the meantime.
operation-denied = You may not change anything in this family.
operation-invalid = This does not fit with what is already there. It was not saved.
operation-invalid-bad_date = “{ $value }” is not a date. Write a year, a month or a day.
operation-invalid-end_before_start = The end ({ $end }) lies before the start ({ $start }). Change one of the two.
operation-invalid-no_such_id = Something that this belongs to is no longer on the drawing. So this was not saved.
operation-invalid-out_of_range = { $value } is not possible here; the limit is { $bound }.
operation-invalid-too_short = This must not be empty. Fill something in.
operation-store-unavailable = Saving does not work right now. We keep trying.
