import tensorflow as tf

x = tf.constant([-2., 0., 3.])
h = tf.constant(0.5)
tf.keras.ops.heaviside(x, h)
