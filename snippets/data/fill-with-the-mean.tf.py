import pandas as pd
import tensorflow as tf

rooms = pd.Series([None, 2, 5, 2])
filled = rooms.fillna(rooms.mean())
tf.constant(filled.to_numpy(dtype="float32"))
