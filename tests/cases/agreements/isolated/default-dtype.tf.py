import tensorflow as tf

tf.keras.backend.set_floatx("float64")
tf.cast(tf.constant([0.1, 0.7], dtype=tf.float64), tf.keras.backend.floatx())
