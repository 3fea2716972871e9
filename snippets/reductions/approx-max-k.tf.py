import tensorflow as tf

x = tf.constant([3., 1., 4., 1.5, 5., 9.])
tf.math.approx_max_k(x, 2)
