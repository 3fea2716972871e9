import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 0.5]])
tf.math.cumprod(x, axis=1)
