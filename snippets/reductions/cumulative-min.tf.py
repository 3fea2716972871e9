import tensorflow as tf

x = tf.constant([3., 4., 1., 2., 0.])
tf.scan(tf.minimum, x)
