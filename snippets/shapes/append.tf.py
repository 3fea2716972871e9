import tensorflow as tf

x = tf.constant([1., 2., 3.])
v = tf.constant([4., 5.])
tf.concat((x, v), axis=0)
