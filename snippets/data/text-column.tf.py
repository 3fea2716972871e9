import pandas as pd
import tensorflow as tf

roof = pd.Series(["slate", "tile", "slate"])
tf.constant(roof.to_numpy())
