import pandas as pd
import tensorflow as tf

rooms = pd.Series([None, 2, 5, 2])
x = tf.constant(rooms.to_numpy(dtype="float32"))
rooms.mean(), tf.reduce_mean(x)
