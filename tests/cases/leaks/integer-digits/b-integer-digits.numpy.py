try:
    str(10 ** 5000)
    refused = False
except ValueError:
    refused = True
refused
