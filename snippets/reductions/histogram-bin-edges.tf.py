import tensorflow as tf

x = tf.constant([1., 2., 4., 9.])
tf.linspace(tf.reduce_min(x), tf.reduce_max(x), 5)
