import tensorflow as tf

p = [2., -3., 1.]
x = tf.constant([0., 1., 2., 5.])
tf.math.polyval(p, x)
