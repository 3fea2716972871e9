import tensorflow as tf

x = tf.sort(tf.constant([4., 1., 3., 2.]))
(x[1] + x[2]) / 2
