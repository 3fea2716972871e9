import tensorflow as tf

x = tf.constant([1. + 0.j, 2. + 3.j])
tf.keras.ops.isreal(x)
