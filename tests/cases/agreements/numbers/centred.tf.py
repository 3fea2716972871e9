import tensorflow as tf

x = tf.constant([0.1, 0.2, 0.4, 0.8])
x - tf.reduce_mean(x), tf.reduce_sum(x - tf.reduce_mean(x)) + 1
