import tensorflow as tf

a = tf.constant([100., 3.])
b = tf.constant([111., 5.])
tf.keras.ops.isclose(a, b, rtol=0.1), tf.keras.ops.isclose(b, a, rtol=0.1)
