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
price = tf.Variable(table["price"].to_numpy(dtype="float32"))
price[0].assign(0.)
int(table["price"][0]), price
