import tensorflow as tf

tf.keras.ops.kaiser(4 + 1, 6.0)[:-1]
