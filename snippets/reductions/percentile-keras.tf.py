import tensorflow as tf

x = tf.constant([[1., 2., 3., 4., 5.], [5., 1., 2., 8., 9.]])
tf.keras.ops.percentile(x, 25., axis=1)
