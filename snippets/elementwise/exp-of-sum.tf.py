import tensorflow as tf

x = tf.constant([0., 1., -2., 0.5])
y = tf.constant([3., -1., 0.25, 2.])
tf.exp(x + y), tf.exp(x) * tf.exp(y)
