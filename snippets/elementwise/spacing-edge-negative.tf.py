import tensorflow as tf

x = tf.constant([-1., -1000.])
tf.math.nextafter(x, x * float("inf")) - x
