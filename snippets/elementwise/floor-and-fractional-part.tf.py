import tensorflow as tf

x = tf.constant([-1.75, -0.25, 0.5, 3.])
tf.floor(x) + x % 1, x
