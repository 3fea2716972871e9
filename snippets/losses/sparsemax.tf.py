import tensorflow as tf

z, y = tf.constant([0.5, -3.0, 2.0]), tf.constant([1, 0, 0])
x = tf.where(y == 1, -z, z)
tf.keras.ops.sparse_plus(x)
