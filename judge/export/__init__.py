"""Problems in the format that Kattis' verifyproblem accepts: version `2023-07-draft`. Pure, from a package's files to an export's.

    problem.yaml                    written anew
    statement/                      as it is, with its pictures
    data/sample secret/             cases; data/stress among the secret ones; testdata.yaml with validator flags
    input_validators/               the package's, or one that takes any text
    output_validator/               the checker, where the default one does not do
    submissions/accepted wrong_answer time_limit_exceeded run_time_error/

Source: problemtools 1.20260907, which reads this version and `legacy`, and nothing newer.
"""
