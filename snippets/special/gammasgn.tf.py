import tensorflow as tf

x = tf.constant([-2.5, -1.5, -0.5, 2.])
tf.where((x < 0) & (tf.floor(x) % 2 == 1), -1., 1.)
