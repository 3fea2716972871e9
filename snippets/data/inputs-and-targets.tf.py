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
inputs = pd.get_dummies(table[["rooms", "roof"]], dummy_na=True)
inputs = inputs.fillna(inputs.mean()).to_numpy(dtype="float32")
targets = table["price"].to_numpy(dtype="float32")
tf.constant(inputs), tf.constant(targets)
