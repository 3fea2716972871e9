import tensorflow as tf

x = tf.constant([0.001, 0.5, 2.])
tf.math.log1p(x)
