import tensorflow as tf

x = tf.constant([-2., 0.5, 1., 3.])
tf.tanh(x), 2 * tf.sigmoid(2 * x) - 1
