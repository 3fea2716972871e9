import pandas as pd
import tensorflow as tf

price = pd.Series([178, 106, 240, 140])
x = tf.constant(price.to_numpy(dtype="float32"))
price.std(), tf.math.reduce_std(x)
