import tensorflow as tf

r = tf.constant([1.0, 2.0, 3.0])
t = tf.constant([0.0, 0.5, -1.0])
tf.keras.ops.polar(r, t)
