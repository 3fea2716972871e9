import tensorflow as tf

x = tf.constant([1., 5., -3., 2.])
y = tf.constant([4., -2., -1., 2.])
tf.maximum(x, y), (x + y + tf.abs(x - y)) / 2
