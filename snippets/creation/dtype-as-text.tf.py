import tensorflow as tf

x = tf.constant([1.5], tf.float16)
tf.keras.ops.dtype(x)
