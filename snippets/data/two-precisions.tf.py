import pandas as pd
import tensorflow as tf

price = pd.DataFrame({"price": [178., 106., 240., 140.]})
data, weights = tf.constant(price.to_numpy()), tf.constant([[0.5]])
data @ weights
