import tensorflow as tf

x = tf.constant([0., -0.])
tf.experimental.numpy.signbit(tf.sign(x))
