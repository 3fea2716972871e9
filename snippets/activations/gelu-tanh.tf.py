import tensorflow as tf

x = tf.constant([-2.0, 0.0, 1.0, 2.0])
tf.keras.ops.gelu(x)
