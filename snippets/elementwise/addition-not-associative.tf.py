import tensorflow as tf

a, b, c = tf.constant(1e20), tf.constant(-1e20), tf.constant(3.)
(a + b) + c, a + (b + c)
