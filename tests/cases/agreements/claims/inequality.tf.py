import tensorflow as tf

x, y = tf.constant([3., 4.]), tf.constant([1., -2.])
tf.norm(x + y), tf.norm(x) + tf.norm(y)
