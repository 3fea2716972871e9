import tensorflow as tf

x = tf.constant([[[[float("nan")], [3.0], [5.0], [7.0]]]])
tf.image.resize(x, (1, 8))[0, ..., 0]
