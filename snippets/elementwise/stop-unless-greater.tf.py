import tensorflow as tf

x = tf.constant([1., 0.])
tf.assert_greater(x, 0.)
