import tensorflow as tf

x = tf.constant([[1., 2.], [float("nan"), 0.], [3., float("inf")]])
bad = ~tf.reduce_all(tf.math.is_finite(x), axis=1)
tf.reshape(tf.where(bad), [-1])
