import pandas as pd
import tensorflow as tf

table = pd.DataFrame({
    "rooms": [None, 2, 5, 2],
    "roof": ["tile", None, "slate", None],
})
inputs = pd.get_dummies(table, dummy_na=True)
tf.constant(inputs.to_numpy())
