import tensorflow as tf

a = tf.constant([12, 35, -18])
b = tf.constant([8, 21, 12])
tf.keras.ops.gcd(a, b)
