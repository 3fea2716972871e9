import tensorflow as tf

x = tf.constant(float("inf"))
tf.keras.ops.sinc(x)
