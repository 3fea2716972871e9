import pandas as pd
import tensorflow as tf

rooms = pd.Series([None, 2, 5, 2])
inputs = pd.DataFrame({"rooms": rooms.fillna(0), "gap": rooms.isna()})
tf.constant(inputs.to_numpy(dtype="float32"))
