import tensorflow as tf

x = tf.constant([1., float("nan"), 3., 4., 8.])
tf.keras.ops.nanmedian(x)
