import pandas as pd
import tensorflow as tf

price = pd.Series([178, 106, 240, 140])
x = tf.Variable(price.to_numpy(dtype="float32"))
x[0].assign(0)
price.tolist(), x
