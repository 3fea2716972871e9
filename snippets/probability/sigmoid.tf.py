import tensorflow as tf

x = tf.constant([-2., 0., 1., 5.])
tf.math.sigmoid(x)
