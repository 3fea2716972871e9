import tensorflow as tf

a = tf.constant([100., 200.])
b = tf.constant([100.001, 200.003])
tf.keras.ops.allclose(a, b, rtol=1e-4)
