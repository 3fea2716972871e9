import tensorflow as tf

x = tf.constant([-1.7, -1.2, 1.2, 2.5])
tf.keras.ops.trunc(x)
