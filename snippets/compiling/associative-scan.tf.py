import tensorflow as tf

x = tf.constant([3., 1., 4., 1., 5.])
tf.scan(tf.maximum, x)
