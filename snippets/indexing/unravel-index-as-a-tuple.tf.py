import tensorflow as tf

o = tf.constant([2, 3, 5])
tf.keras.ops.unravel_index(o, (2, 3))
