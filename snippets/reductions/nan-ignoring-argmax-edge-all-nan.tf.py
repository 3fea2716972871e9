import tensorflow as tf

x = tf.constant([[1., 2.], [float("nan"), float("nan")]])
tf.keras.ops.nanargmax(x, axis=1)
