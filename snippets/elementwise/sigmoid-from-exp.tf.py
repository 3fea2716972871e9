import tensorflow as tf

x = tf.constant([-2., 0., 1., 3.])
tf.sigmoid(x), 1 / (1 + tf.exp(-x))
