import tensorflow as tf

x = tf.constant([[1., float("nan"), 3.], [4., 5., 9.]])
tf.experimental.numpy.nanmean(x, axis=1)
