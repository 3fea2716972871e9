import tensorflow as tf

x = tf.constant([1., float("nan"), float("inf"), 2.])
tf.keras.ops.nancumsum(x, axis=0)
