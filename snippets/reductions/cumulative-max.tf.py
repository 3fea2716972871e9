import tensorflow as tf

x = tf.constant([3., 1., 5., 4., 6.])
tf.scan(tf.maximum, x)
