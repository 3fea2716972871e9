import tensorflow as tf

x = tf.constant([1., 2.])
tf.keras.ops.full((2, 2), 7.), tf.keras.ops.full_like(x, 7.)
