import tensorflow as tf

x = tf.constant([0., 0.5, 1.5])
tf.experimental.numpy.sinc(x)
