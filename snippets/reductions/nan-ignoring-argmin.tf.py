import tensorflow as tf

x = tf.constant([[1., float("nan"), 3.], [4., 5., 9.]])
tf.keras.ops.nanargmin(x, axis=1)
