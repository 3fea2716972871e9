import tensorflow as tf

x = tf.constant(float("nan"))
tf.keras.ops.heaviside(x, tf.constant(0.5))
