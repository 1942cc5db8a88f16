# Ends in json.decoder.JSONDecodeError, which is told with its module.
import json
json.loads("x")
