import tensorflow as tf

x = tf.constant([3, 1, 0])
y = tf.constant([2, 0, 0])
tf.keras.ops.divide_no_nan(x, y)
