import tensorflow as tf

x = tf.constant([3., 1., 4., 1.5, 5.])
tf.sort(x)[1]
