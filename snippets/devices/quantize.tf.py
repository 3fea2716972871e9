import tensorflow as tf

x = tf.constant([-1.0, -0.3, 0.0, 0.5, 1.27])
scale = tf.reduce_max(tf.abs(x)) / 127
tf.cast(tf.round(x / scale), tf.int8)
