# Ends in AttributeError.
(1).missing
