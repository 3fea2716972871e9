import tensorflow as tf

a = tf.constant([1., 2., 3.])
b = tf.constant([4., 5., 6.])
tf.keras.ops.vstack((a, b))
