import tensorflow as tf

a = tf.constant([4, 6, 5])
b = tf.constant([6, 9, 7])
tf.keras.ops.lcm(a, b)
