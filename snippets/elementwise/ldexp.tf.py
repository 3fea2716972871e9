import tensorflow as tf

m = tf.constant([0.75, -0.5, 1.])
e = tf.constant([2, 3, -1])
tf.keras.ops.ldexp(m, e)
