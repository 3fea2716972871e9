import tensorflow as tf

x = tf.constant([-1.7, 0.5, 1.5, 2.4])
tf.math.rint(x)
