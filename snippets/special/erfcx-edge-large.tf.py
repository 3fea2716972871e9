import tensorflow as tf

x = tf.constant([5., 20.])
tf.exp(x**2) * tf.math.erfc(x)
