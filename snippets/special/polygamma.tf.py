import tensorflow as tf

x = tf.constant([0.5, 1., 3., 10.])
tf.math.polygamma(1., x)
