import tensorflow as tf

x = tf.constant([0., 1., 2., -1.])
tf.exp(x)
