import tensorflow as tf

x = tf.constant([3., 0.5, -1.])
tf.keras.ops.exp2(x)
