import tensorflow as tf

tf.keras.config.set_floatx("float64")
tf.constant([1.5, 2.5])
