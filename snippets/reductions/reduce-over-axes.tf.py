import tensorflow as tf

x = tf.reshape(tf.range(8.), (2, 2, 2))
tf.reduce_sum(x, (0, 2), keepdims=True)
