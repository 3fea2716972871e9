import json

try:
    json.dumps(object())
    refused = False
except TypeError:
    refused = True
refused
