import tensorflow as tf

a = tf.constant([7, 1, -3])
b = tf.constant([2, 4, 8])
tf.keras.ops.true_divide(a, b), tf.keras.ops.divide(a, b)
