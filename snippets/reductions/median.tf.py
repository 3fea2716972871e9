import tensorflow as tf

x = tf.constant([3., 1., 9., 2.])
tf.keras.ops.median(x)
