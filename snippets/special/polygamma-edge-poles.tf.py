import tensorflow as tf

x = tf.constant([0., -1., -2.])
tf.math.polygamma(1., x)
