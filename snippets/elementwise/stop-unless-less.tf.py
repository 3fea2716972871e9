import tensorflow as tf

x = tf.constant([1., 2.])
y = tf.constant([5., 2.])
tf.assert_less(x, y)
