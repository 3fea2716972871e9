import tensorflow as tf

x = tf.constant([1., 2.])
y = tf.constant([1., 3.])
tf.assert_equal(x, y)
