import tensorflow as tf

x = tf.constant([1., 2.])
tf.keras.ops.convert_to_numpy(x)
