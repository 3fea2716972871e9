import tensorflow as tf

a = tf.constant([1., 2.])
b = tf.constant([3., 4.])
tf.keras.ops.hstack((a, b)), tf.keras.ops.dstack((a, b))
