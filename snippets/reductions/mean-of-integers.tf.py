import tensorflow as tf

x = tf.constant([1, 2, 4, 8])
tf.reduce_mean(x)
