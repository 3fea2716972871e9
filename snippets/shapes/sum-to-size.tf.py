import tensorflow as tf

x = tf.reshape(tf.range(6.), (2, 3))
tf.reduce_sum(x, 0, keepdims=True)
