import tensorflow as tf

x = tf.reshape(tf.range(24.), (2, 3, 4))
tf.reduce_sum(tf.reduce_sum(x, axis=0), axis=0), tf.reduce_sum(tf.reduce_sum(x, axis=1), axis=0)
