import tensorflow as tf

x = tf.constant([6e-8, 8e-8])
tf.math.l2_normalize(x)
