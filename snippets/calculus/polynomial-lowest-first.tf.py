import tensorflow as tf

p = tf.constant([1., -3., 2.])
x = tf.constant([0., 1., 2., 5.])
tf.math.polyval(tf.unstack(p)[::-1], x)
