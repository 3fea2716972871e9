import tensorflow as tf

y = tf.constant([1., 1., -1.])
x = tf.constant([2., -1., -3.])
tf.atan2(y, x)
