import tensorflow as tf

x = tf.constant([1.7, -1.7])
tf.keras.ops.cast(x, "int32")
