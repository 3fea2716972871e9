import tensorflow as tf

x = tf.constant([3., 1., 4., 2.])
tf.sort(x, direction="DESCENDING")
