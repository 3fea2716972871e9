import tensorflow as tf

x = tf.constant([1., 0.])
tf.assert_rank(x, 2)
