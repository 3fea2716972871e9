import tensorflow as tf

x = tf.constant([2.75, -2.75, 3.])
x - tf.keras.ops.trunc(x), tf.keras.ops.trunc(x)
