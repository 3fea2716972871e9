import pandas as pd
import tensorflow as tf

price = pd.DataFrame({"price": [178.0, 106.0, 240.0, 140.0]})
data, weights = tf.constant(price.to_numpy()), tf.constant([[0.5]])
data @ weights
