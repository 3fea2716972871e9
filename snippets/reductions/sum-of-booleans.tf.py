import tensorflow as tf

x = tf.constant([1., 5., 2., 4.])
tf.reduce_sum(x > 2)
