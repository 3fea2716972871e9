import tensorflow as tf

x = tf.constant([1., 1000., 0.5])
tf.math.nextafter(x, float("inf")) - x
