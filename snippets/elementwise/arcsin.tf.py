import tensorflow as tf

x = tf.constant([-0.5, 0.25, 1.])
tf.asin(x)
