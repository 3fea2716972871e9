import tensorflow as tf

x = tf.constant([8., 0.5, 10.])
tf.keras.ops.log2(x)
