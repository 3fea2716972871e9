import io

import pandas as pd

text = """rooms,roof,price
,slate,178
2,,106
4,tile,240
,,140
"""
table = pd.read_csv(io.StringIO(text))
rooms = table["rooms"].to_numpy(dtype="float32")
table["rooms"].mean(), rooms.mean()
