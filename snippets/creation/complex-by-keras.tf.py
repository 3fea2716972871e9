import tensorflow as tf

r = tf.constant([1., 2.])
angle = tf.constant([0., 0.5])
tf.keras.ops.polar(r, angle)
