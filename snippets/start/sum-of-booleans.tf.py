import tensorflow as tf

x = tf.constant([True, False, True])
tf.reduce_sum(x)
