import tensorflow as tf

x = tf.constant([-1., 0., 0.5, 3.])
tf.math.special.dawsn(x)
