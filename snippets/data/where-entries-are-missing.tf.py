import pandas as pd
import tensorflow as tf

table = pd.DataFrame({
    "rooms": [None, 2, 5, 2],
    "roof": ["tile", None, "slate", None],
    "price": [178, 106, 240, 140],
})
tf.constant(table.isna().to_numpy())
