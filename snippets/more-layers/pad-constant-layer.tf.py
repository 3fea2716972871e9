import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0]])
tf.pad(x, [(0, 0), (2, 1)], constant_values=9.0)
