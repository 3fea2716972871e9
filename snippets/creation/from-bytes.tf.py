import tensorflow as tf

data = bytes([1, 0, 2, 1])
tf.io.decode_raw(data, tf.int16)
