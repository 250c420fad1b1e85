# What can go wrong anywhere, and what to do then.

error-failed = Something went wrong in ecomap.
error-denied = You may not do this with this family.
error-no-family = This family is not here (any more).
error-reload-list = Go to the list of families and load it again.
error-invalid-family = { $count ->
    [one] One thing in this file is not right. Nothing was taken in.
   *[other] { $count } things in this file are not right. Nothing was taken in.
  }
