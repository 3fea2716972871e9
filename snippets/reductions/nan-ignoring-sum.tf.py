import tensorflow as tf

x = tf.constant([[1., float("nan"), 3.], [4., 5., 7.]])
tf.keras.ops.nansum(x, axis=1)
