import tensorflow as tf

x = tf.constant([[1., float("nan"), 3., 2.], [4., 5., 9., float("nan")]])
tf.keras.ops.nanmedian(x, axis=1)
