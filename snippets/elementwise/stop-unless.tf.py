import tensorflow as tf

x = tf.constant([1., 2.])
tf.Assert(tf.reduce_sum(x) > 5., [tf.reduce_sum(x)])
