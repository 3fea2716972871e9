import tensorflow as tf

x = tf.constant([3., -4.])
tf.reduce_sum(tf.abs(x)), tf.norm(x)
