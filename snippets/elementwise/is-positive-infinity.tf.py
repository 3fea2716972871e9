import tensorflow as tf

x = tf.constant([1., -float("inf"), float("inf"), float("nan")])
tf.keras.ops.isposinf(x)
