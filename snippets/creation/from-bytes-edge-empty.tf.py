import tensorflow as tf

data = b""
tf.io.decode_raw(data, tf.int16)
