import tensorflow as tf

x = tf.constant([0.5, 1., 1.5])
tf.math.special.spence(x)
