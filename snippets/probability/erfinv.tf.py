import tensorflow as tf

y = tf.constant([-0.5, 0., 0.25, 0.9])
tf.math.erfinv(y)
