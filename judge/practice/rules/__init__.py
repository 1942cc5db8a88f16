"""Practice from day to day: what events mean for problems and days, and what is to be done next. Pure: no files, no clock."""
