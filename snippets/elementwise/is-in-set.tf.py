import tensorflow as tf

x = tf.constant([[1, 2, 3], [4, 5, 6]])
s = tf.constant([2, 5, 7])
tf.keras.ops.isin(x, s)
