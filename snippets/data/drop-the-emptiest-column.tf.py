import pandas as pd
import tensorflow as tf

table = pd.DataFrame({
    "rooms": [None, 2, 5, 2],
    "roof": ["tile", None, "slate", None],
    "price": [178, 106, 240, 140],
})
emptiest = table.isna().sum().idxmax()
rest = table.drop(columns=emptiest)
tf.constant(rest.to_numpy(dtype="float32"))
