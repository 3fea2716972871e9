import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0, 4.0])
tf.keras.ops.vander(x, 3)
