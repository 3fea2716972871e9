import tensorflow as tf

x = tf.constant([])
tf.keras.ops.median(x)
