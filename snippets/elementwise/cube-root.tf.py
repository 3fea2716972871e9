import tensorflow as tf

x = tf.constant([8., -27., 2.])
tf.experimental.numpy.cbrt(x)
