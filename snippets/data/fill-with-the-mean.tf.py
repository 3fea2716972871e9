import io

import pandas as pd
import tensorflow as tf

text = """rooms,roof,price
,slate,178
2,,106
4,tile,240
,,140
"""
table = pd.read_csv(io.StringIO(text))
rooms = table["rooms"].fillna(table["rooms"].mean())
tf.constant(rooms.to_numpy(dtype="float32"))
