import tensorflow as tf

x = tf.constant([-1.0, -0.306, 0.004, 0.123, 1.27])
scale = tf.reduce_max(tf.abs(x)) / 127
q = tf.round(x / scale)
tf.abs(q * scale - x), tf.fill(5, scale / 2)
