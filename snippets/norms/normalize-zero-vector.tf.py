import tensorflow as tf

x = tf.constant([0., 0., 0.])
tf.math.l2_normalize(x)
