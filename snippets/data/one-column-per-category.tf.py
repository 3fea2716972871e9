import pandas as pd
import tensorflow as tf

roof = pd.Series(["tile", None, "slate", None])
columns = pd.get_dummies(roof, dummy_na=True)
tf.constant(columns.to_numpy())
