import tensorflow as tf

x = tf.constant([0.5, 1.5, 3., 10.])
tf.math.polygamma(0., x), tf.math.digamma(x)
