import tensorflow as tf

x = tf.constant([[1., 2., 4., 7.], [0., 3., -1., 5.]])
tf.signal.rfft2d(x)
